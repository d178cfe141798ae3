/** The import graph of the packages' sources, read from the sources themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export type PackageName = 'core' | 'elements';

/** One import, re-export, `import()` or `import('…')` type. */
export interface Import {
  /** File, from the package's `src`: `calculate/growth/cagr.ts`. */
  readonly from: string;
  /** A file of the same `src`, or a package as written: `@reform-kpi/core/dataset`. */
  readonly to: string;
  /** `types` leaves nothing behind at run time; `later` is fetched when asked for. */
  readonly when: 'now' | 'later' | 'types';
}

const src = (name: PackageName) =>
  fileURLToPath(new URL(`../packages/${name}/src`, import.meta.url));

/** The source files of a package, tests left out. */
export function sourceFiles(name: PackageName): readonly string[] {
  return readdirSync(src(name), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/\.(test|test-d)\.ts$/.test(file))
    .sort();
}

/** Every import of a package's sources. */
export function importsOf(name: PackageName): readonly Import[] {
  return sourceFiles(name).flatMap((from) => {
    const text = readFileSync(join(src(name), from), 'utf8');
    const found: Import[] = [];
    const add = (specifier: string, when: Import['when']) => {
      const to = specifier.startsWith('.')
        ? normalize(join(dirname(from), specifier)).replace(/\.js$/, '.ts')
        : specifier;
      found.push({ from, to, when });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
        add(node.moduleSpecifier.text, node.importClause?.isTypeOnly ? 'types' : 'now');
      else if (
        ts.isExportDeclaration(node) &&
        node.moduleSpecifier &&
        ts.isStringLiteral(node.moduleSpecifier)
      )
        add(node.moduleSpecifier.text, node.isTypeOnly ? 'types' : 'now');
      else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [argument] = node.arguments;
        add(argument && ts.isStringLiteral(argument) ? argument.text : 'a computed name', 'later');
      } else if (
        ts.isImportTypeNode(node) &&
        ts.isLiteralTypeNode(node.argument) &&
        ts.isStringLiteral(node.argument.literal)
      )
        add(node.argument.literal.text, 'types');
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest));
    return found;
  });
}

/** Everything a file loads with itself: files of its package, and packages. */
export function loadedWith(imports: readonly Import[], entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { from, to, when } of imports) if (from === file && when === 'now') follow(to);
  };
  follow(entry);
  return seen;
}
