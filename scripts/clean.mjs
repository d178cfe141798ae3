/** Empties the folders named on the command line. tsup's own `clean` would remove what a sibling config has just written. */
import { rmSync } from 'node:fs';
for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
