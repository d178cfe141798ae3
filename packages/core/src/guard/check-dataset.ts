import type { Problem } from '../problem.js';
import type { Dataset } from '../schema/dataset-schema.js';
import type { Fault, Rule } from './guard-rule.js';
import { guardRule, isObject, own } from './guard-rule.js';
import { FIELDS, LISTS, VERSION } from './guard-table.generated.js';

/** A dataset, unless nothing could be made of the value, and what was left out of it. */
export interface CheckedDataset {
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
}

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
  const report = (path: string, fault: Fault, entry?: unknown) =>
    problems.push(problemOf(path, fault, entry));
  if (!isObject(value)) {
    report('', ['', 'dataset', value]);
    return { problems };
  }
  const version = own(value, 'schemaVersion');
  if (version !== VERSION) {
    report('schemaVersion', ['', String(VERSION), version]);
    return { problems };
  }

  const shapes = new Map<string, Rule>();
  const dataset: Record<string, unknown> = { schemaVersion: version };
  let usable = true;
  for (const [field, node] of Object.entries(FIELDS)) {
    const key = field.replace('?', '');
    const found = own(value, key);
    const optional = key !== field;
    if (found === undefined && optional) continue;
    const fault = guardRule(node, shapes)(found, 2);
    if (!fault) dataset[key] = found;
    else {
      report(key, fault);
      usable &&= optional;
    }
  }

  /** What broken revisions were to replace or withdraw: it must not stand again. */
  const vain = new Set<unknown>();
  for (const [list, shape] of Object.entries(LISTS)) {
    const rule = guardRule(shape, shapes);
    const found = own(value, list);
    const entries: readonly unknown[] = Array.isArray(found) ? found : [];
    if (found !== undefined && found !== entries) report(list, ['', 'list', found]);
    dataset[list] = entries.filter((entry, index) => {
      const fault = rule(entry, 3);
      if (fault) {
        const { id, was } = isObject(entry) ? entry : {};
        report(`${list}[${index}]`, fault, id);
        if (list === 'revisions') vain.add(was);
      }
      return !fault;
    });
  }
  for (const list of ['observations', 'targets']) {
    dataset[list] = (dataset[list] as readonly { readonly id: string }[]).filter(({ id }) => {
      if (vain.has(id)) report(list, ['', 'usable revision', id], id);
      return !vain.has(id);
    });
  }
  return usable ? { dataset: dataset as unknown as Dataset, problems } : { problems };
}

function problemOf(path: string, [below, expected, found]: Fault, entry: unknown): Problem {
  const at = path + below;
  const received = inWords(found);
  return {
    severity: 'error',
    code: found === undefined ? 'missing' : 'invalid',
    path: at,
    ...(typeof entry === 'string' && { entry: entry.slice(0, 100) }),
    expected,
    received,
    message: `${at && `${at}: `}expected ${expected}, received ${received}.`,
  };
}

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (typeof value !== 'object' || !value) return String(value);
  return Array.isArray(value) ? 'list' : 'object';
}
