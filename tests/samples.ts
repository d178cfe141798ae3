/** Runs the code of our Markdown pages and looks at the results its comments promise. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What an expression of a sample came to, and what the comment behind it says. */
export interface SampleResult {
  readonly code: string;
  readonly got: unknown;
  readonly wanted: unknown;
}

const PROMISE = /^[ \t]*\n?[ \t]*\/\/=> (.*)/;

/** The sample with each expression that is followed by `//=> result` recorded beside that result. */
function recording(sample: string): string {
  const file = ts.createSourceFile('sample.ts', sample, ts.ScriptTarget.Latest, true);
  let code = '';
  let end = 0;
  for (const statement of file.statements) {
    const promise = PROMISE.exec(sample.slice(statement.end));
    code += sample.slice(end, statement.getStart());
    end = statement.end;
    const text = statement.getText();
    code +=
      promise && ts.isExpressionStatement(statement)
        ? `results.push({ code: ${JSON.stringify(text)}, got: ${statement.expression.getText()}, wanted: ${promise[1]} });`
        : text;
  }
  return `export const results = [];\n${code}${sample.slice(end)}`;
}

/**
 * Runs a sample on the sources.
 *
 * @throws {Error} when it promises nothing: then nothing would be checked
 */
export async function runSample(sample: string): Promise<readonly SampleResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reform-kpi-sample-'));
  const outfile = join(folder, 'sample.mjs');
  await build({
    stdin: { contents: recording(sample), loader: 'ts', resolveDir: join(root, 'packages/core') },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins: [
      {
        name: 'sources',
        setup({ onResolve }) {
          onResolve({ filter: /^@reform-kpi\/core/ }, ({ path }) => {
            const entry = path.replace('@reform-kpi/core', '').replace('/', '');
            const file = entry ? `entry/${entry}.ts` : 'index.ts';
            return { path: join(root, 'packages/core/src', file) };
          });
        },
      },
    ],
  });
  try {
    const { results } = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as {
      results: SampleResult[];
    };
    if (results.length === 0) throw new Error('The sample promises no result with "//=>".');
    return results.map((each) => ({ ...each, got: withPlainSpaces(each.got) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Between a number and its unit stands a no-break space; a page cannot show the difference. */
function withPlainSpaces(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\u00a0', ' ') : value;
}

/** What TypeScript finds wrong with the samples, on the sources of core and the built types of elements. */
export function typeProblems(
  samples: readonly { readonly name: string; readonly info: string; readonly text: string }[],
): readonly string[] {
  const texts = new Map(
    samples.map(({ info, text }, index) => [
      join(root, `tests/sample-${index}.${info}`),
      `${text}\nexport {};\n`,
    ]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node', 'react'],
    experimentalDecorators: true,
    useDefineForClassFields: false,
    paths: {
      '@reform-kpi/core': [join(root, 'packages/core/src/index.ts')],
      '@reform-kpi/core/*': [join(root, 'packages/core/src/entry/*.ts')],
      '@reform-kpi/elements': [join(root, 'packages/elements/src/index.ts')],
      '@reform-kpi/elements/define': [join(root, 'packages/elements/src/define.ts')],
      '@reform-kpi/elements/react': [join(root, 'packages/elements/react.d.ts')],
    },
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = texts.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version, true);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((file, index) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({ messageText, start }) => {
      const line = (texts.get(file) ?? '').slice(0, start).split('\n').length;
      return `${samples[index]?.name}, line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    }),
  );
}
