/**
 * Writes what follows from `src/schema/dataset-schema.ts`: the published JSON Schema and the table
 * of the browser's guard. Part of `pnpm build`; alone: `node packages/core/scripts/generate.mjs`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Formats that JSON Schema knows by the same or another name; our other ones are ours alone. */
const STANDARD_FORMATS = { date: 'date', url: 'uri', duration: 'duration' };

/** The files as they should be: `[{ path, text }]`, paths from the package's folder. */
export async function generate() {
  const schema = await readSchema();
  const { description, ...document } = described(schema);
  return [
    {
      path: 'schema/dataset.schema.json',
      text: `${JSON.stringify({ ...header(schema, description), ...published(document) }, null, 2)}\n`,
    },
    { path: 'src/guard/guard-table.generated.ts', text: guardTable(document) },
  ];
}

/** The schema straight from its source, with the very zod it was made with. */
async function readSchema() {
  const names = [
    "export * from './src/schema/dataset-schema.js';",
    "export * as formats from './src/schema/formats.js';",
    "export * as z from 'zod';",
  ];
  const { outputFiles } = await build({
    stdin: { contents: names.join('\n'), resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** The dataset as JSON Schema, everything that has a name under `$defs`, our formats still in it. */
function described({ z, formats, ...schemas }) {
  const names = z.registry();
  const name = (id, schema) => names.add(schema, { id });
  for (const id of ['id', 'date', 'period', 'duration', 'text', 'url', 'sha256']) {
    name(id, formats[id]);
  }
  name('unit-id', formats.unitId);
  name('language', formats.languageTag);
  for (const id of ['figure', 'evidence', 'expression']) name(id, schemas[`${id}Schema`]);
  for (const [list, schema] of Object.entries(schemas.ENTRY_SCHEMAS)) {
    name(list.replace(/s$/, ''), schema);
  }
  return z.toJSONSchema(schemas.datasetSchema, {
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, z.globalRegistry.get(zodSchema));
    },
  });
}

function header({ SCHEMA_VERSION }) {
  return {
    $id: `https://unpkg.com/@reform-kpi/core/schema/dataset.schema.json`,
    title: `reform-kpi dataset, schema version ${SCHEMA_VERSION}`,
    description:
      'Announced figures with their hedge, date, source and arithmetic. This schema describes shapes. Three things it cannot say are checked by readDataset in @reform-kpi/core: that dates exist, that references and units are known, and that every figure agrees with the words quoted for it.',
  };
}

/** The document without the formats that only our own reader knows. */
function published(node) {
  if (Array.isArray(node)) return node.map(published);
  if (typeof node !== 'object' || node === null) return node;
  const result = {};
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'format' || typeof value !== 'string') result[key] = published(value);
    else if (Object.hasOwn(STANDARD_FORMATS, value)) result[key] = STANDARD_FORMATS[value];
  }
  return result;
}

/** The table that `guard/check-dataset.ts` interprets; its little language is told there. */
function guardTable({ $defs, properties, required }) {
  const formats = {};
  const lists = {};
  const fields = {};
  const shapes = {};
  const node = (schema) => {
    if (schema.$ref) {
      const name = schema.$ref.replace('#/$defs/', '');
      const target = $defs[name];
      return target.type === 'string' ? node(target) : `#${name}`;
    }
    if (schema.enum) return `=${schema.enum.join('|')}`;
    if (schema.const !== undefined) return `=${schema.const}`;
    if (schema.anyOf) return { '|': schema.anyOf.map(node) };
    switch (String(schema.type)) {
      case 'string':
        if (schema.pattern && schema.format !== 'date' && schema.format !== 'period') {
          formats[schema.format] = schema.pattern;
        }
        return `${schema.format}:${schema.maxLength}`;
      case 'boolean':
        return 'boolean';
      case 'integer':
        return 'offset';
      case 'number,null':
        return 'number?';
      case 'number':
        return schema.exclusiveMinimum === 0 ? 'positive' : 'number';
      case 'array':
        return [node(schema.items), schema.minItems ?? 0, schema.maxItems ?? 0];
      case 'object':
        return schema.propertyNames
          ? { '*': node(schema.additionalProperties) }
          : Object.fromEntries(
              Object.entries(schema.properties).map(([key, value]) => [
                schema.required?.includes(key) ? key : `${key}?`,
                node(value),
              ]),
            );
    }
    throw new Error(`guard: no word for ${JSON.stringify(schema)}`);
  };
  for (const [key, value] of Object.entries(properties)) {
    const list = value.items && node(value.items);
    if (String(list).startsWith('#')) lists[key] = list;
    else if (key !== 'schemaVersion')
      fields[required.includes(key) ? key : `${key}?`] = node(value);
  }
  for (const [name, value] of Object.entries($defs)) {
    if (value.type !== 'string') shapes[name] = node(value);
  }
  const patterns = Object.entries(formats).map(
    ([name, pattern]) => `  ${name}: ${new RegExp(pattern)},`,
  );
  return [
    '// Generated from src/schema/dataset-schema.ts by scripts/generate.mjs. Do not edit.',
    "import type { GuardNode } from './guard-node.js';",
    '',
    `export const VERSION = ${properties.schemaVersion.const};`,
    `export const FIELDS: Readonly<Record<string, GuardNode>> = ${JSON.stringify(fields)};`,
    `export const LISTS: Readonly<Record<string, string>> = ${JSON.stringify(lists)};`,
    `export const SHAPES: Readonly<Record<string, GuardNode>> = {`,
    ...Object.entries(shapes).map(
      ([name, shape]) => `  ${JSON.stringify(name)}: ${JSON.stringify(shape)},`,
    ),
    '};',
    'export const PATTERNS: Readonly<Record<string, RegExp>> = {',
    ...patterns,
    '};',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of await generate())
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
