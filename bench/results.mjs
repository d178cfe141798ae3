/** Where `--json` leaves what a bench measured; ignored by git. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

/** What the numbers depend on beside the code. */
export function machine() {
  return {
    node: process.version,
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
    load: Number(loadavg()[0]?.toFixed(2)),
    date: new Date().toISOString(),
  };
}

/** @param {string} name @param {unknown} content */
export function writeResults(name, content) {
  const folder = fileURLToPath(new URL('results/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = `${folder}${name}.json`;
  writeFileSync(
    file,
    `${JSON.stringify({ machine: machine(), .../** @type {object} */ (content) }, null, 2)}\n`,
  );
  console.log(`\nWritten to ${file}`);
}

/** Warns when the machine is at work on something else: medians then still compare, times do not. */
export function printMachine() {
  const { node, cores, cpu, load } = machine();
  console.log(`${cpu}, ${cores} cores, Node ${node}, load ${load}`);
  if (load > cores / 2)
    console.log('The machine is busy: compare ratios, not times, and trust none below 1.2 ×.');
}
