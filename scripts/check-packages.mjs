/** Packs each package and lets publint and "are the types wrong" look at what would be published. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../packages', import.meta.url));

for (const name of readdirSync(packages)) {
  const cwd = join(packages, name);
  if (!existsSync(join(cwd, 'dist')))
    throw new Error(
      `packages/${name}/dist is missing. Run "pnpm build" first: this looks at the built package.`,
    );
  const folder = mkdtempSync(join(tmpdir(), 'reform-kpi-pack-'));
  try {
    execFileSync('pnpm', ['pack', '--pack-destination', folder], { cwd, stdio: 'ignore' });
    const tarball = join(folder, readdirSync(folder)[0] ?? '');
    execFileSync('pnpm', ['exec', 'publint', 'run', tarball, '--strict'], {
      cwd: join(packages, '..'),
      stdio: 'inherit',
    });
    execFileSync(
      'pnpm',
      [
        'exec',
        'attw',
        tarball,
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        '--quiet',
        '--exclude-entrypoints',
        'react',
        'cdn',
      ],
      {
        cwd: join(packages, '..'),
        stdio: 'inherit',
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
