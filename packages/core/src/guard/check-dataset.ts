import { isDate, isPeriod } from '../period.js';
import type { Problem } from '../problem.js';
import type { Dataset } from '../schema/dataset-schema.js';
import type { GuardNode } from './guard-node.js';
import { FIELDS, LISTS, PATTERNS, SHAPES, VERSION } from './guard-table.generated.js';

/** A dataset, unless nothing could be made of the value, and what was left out of it. */
export interface CheckedDataset {
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
}

/** Nesting that no dataset needs; deeper values could exhaust the stack. */
const MAX_DEPTH = 64;

/** What does not fit: the path from the value checked, what should be there, and what is. */
type Fault = readonly [path: string, expected: string, received: unknown];
type Json = Readonly<Record<string, unknown>>;
type Entry = { readonly id: string };

/**
 * Checks the shape of a dataset in a browser, without zod. An entry that does not fit is left out
 * and named; the rest stays. Whether references and figures hold is for `readDataset` to check
 * before publication; the questions in `dataset.ts` bear a missing reference.
 *
 * @param value - parsed JSON, such as `await response.json()`
 * @returns no dataset where there is no object, another schema version, or no usable id, title or languages
 * @example
 * const { dataset, problems } = checkDataset(await response.json());
 */
export function checkDataset(value: unknown): CheckedDataset {
  const problems: Problem[] = [];
  const report = (path: string, [below, expected, received]: Fault, entry?: unknown) => {
    const at = path + below;
    const came = inWords(received);
    problems.push({
      severity: 'error',
      code: received === undefined ? 'missing' : 'invalid',
      path: at,
      ...(typeof entry === 'string' && { entry: entry.slice(0, 100) }),
      expected,
      received: came,
      message: `${at ? `${at}: ` : ''}expected ${expected}, received ${came}.`,
    });
  };

  const vain = new Set<unknown>();
  if (!isObject(value)) report('', ['', 'dataset', value]);
  else {
    const version = own(value, 'schemaVersion');
    const dataset: Record<string, unknown> = { schemaVersion: version };
    let usable = version === VERSION;
    if (!usable) report('schemaVersion', ['', String(VERSION), version]);
    else {
      for (const field of Object.keys(FIELDS)) {
        const fault = faultOfKey(FIELDS, field, value, 1);
        const key = nameOf(field);
        if (fault) {
          report('', [fault[0].slice(1), fault[1], fault[2]]);
          if (key === field) usable = false;
        } else if (own(value, key) !== undefined) dataset[key] = value[key];
      }
      for (const [list, shape] of Object.entries(LISTS)) {
        const found = own(value, list);
        const entries = found === undefined ? [] : found;
        if (!Array.isArray(entries)) report(list, ['', 'list', entries]);
        else {
          dataset[list] = entries.filter((entry: unknown, index) => {
            const fault = faultOf(shape, entry, 3);
            if (fault) {
              const { id, was } = isObject(entry) ? entry : {};
              report(`${list}[${index}]`, fault, id);
              // What it replaced or withdrew must not stand again.
              if (list === 'revisions') vain.add(was);
            }
            return !fault;
          });
        }
        dataset[list] ??= [];
      }
      for (const list of ['observations', 'targets']) {
        dataset[list] = (dataset[list] as Entry[]).filter(({ id }) => {
          const unsure = vain.has(id);
          if (unsure) report(list, ['', 'usable revision', id], id);
          return !unsure;
        });
      }
      if (usable) return { dataset: dataset as unknown as Dataset, problems };
    }
  }
  return { problems };
}

/** The first thing in the value that does not fit. `depth` counts the objects and lists around it. */
function faultOf(node: GuardNode, value: unknown, depth: number): Fault | undefined {
  if (typeof node === 'string') {
    const rest = node.slice(1);
    if (node[0] === '#') return faultOf(SHAPES[rest] ?? rest, value, depth);
    if (node[0] === '=') {
      return rest.split('|').includes(value as string) ? undefined : ['', rest, value];
    }
    const [name = '', max] = node.split(':');
    return fits(name, Number(max), value) ? undefined : ['', name, value];
  }
  if (depth > MAX_DEPTH) return ['', `${MAX_DEPTH} levels`, value];
  if (isList(node)) {
    const [item, min, max] = node;
    if (!Array.isArray(value) || value.length < min || value.length > max) {
      return ['', 'list', value];
    }
    for (const [index, each] of value.entries()) {
      const fault = below(`[${index}]`, faultOf(item, each, depth + 1));
      if (fault) return fault;
    }
    return undefined;
  }
  if (!isObject(value)) return ['', 'object', value];
  const choices = node['|'] as readonly GuardNode[] | undefined;
  if (choices) {
    return choices.some((each) => !faultOf(each, value, depth))
      ? undefined
      : ['', 'expression', value];
  }
  const any = node['*'] as GuardNode | undefined;
  const keys = any ? Object.keys(value).filter((key) => key !== '__proto__') : Object.keys(node);
  if (keys.length === 0) return ['', 'text', value];
  for (const key of keys) {
    const fault = any
      ? fits('language', 35, key)
        ? below(`[${JSON.stringify(key)}]`, faultOf(any, value[key], depth + 1))
        : (['', 'language', key] as const)
      : faultOfKey(node, key, value, depth);
    if (fault) return fault;
  }
  return undefined;
}

function faultOfKey(node: GuardNode, field: string, value: Json, depth: number) {
  const key = nameOf(field);
  const found = own(value, key);
  if (found === undefined && key !== field) return undefined;
  return below(
    `.${key}`,
    faultOf((node as Record<string, GuardNode>)[field] ?? '', found, depth + 1),
  );
}

function below(key: string, fault: Fault | undefined): Fault | undefined {
  return fault && [key + fault[0], fault[1], fault[2]];
}

/** Whether a text, number or flag is what its name says. */
function fits(name: string, max: number, value: unknown): boolean {
  if (typeof value === 'string') {
    if (!value || value.length > max || /\p{Surrogate}/u.test(value)) return false;
    if (name === 'date') return isDate(value);
    if (name === 'period') return isPeriod(value);
    return name === 'words' || (PATTERNS[name]?.test(value) ?? false);
  }
  if (name === 'boolean') return value === true || value === false;
  if (value === null) return name === 'number?';
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (name === 'positive') return value > 0;
  if (name === 'offset') return Number.isSafeInteger(value) && value >= 0;
  return name.startsWith('number');
}

function nameOf(field: string): string {
  return field.replace('?', '');
}

function own(value: Json, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(node: GuardNode): node is readonly [GuardNode, number, number] {
  return Array.isArray(node);
}

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  return typeof value === 'object' && value
    ? Array.isArray(value)
      ? 'list'
      : 'object'
    : String(value);
}
