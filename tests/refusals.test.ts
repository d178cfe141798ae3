/** Every refusal that code can give has its sentence in both languages; none has a sentence nobody gives. */
import { readFileSync } from 'node:fs';
import * as calculate from '@reform-kpi/core/calculate';
import * as composite from '@reform-kpi/core/composite';
import { expect, it } from 'vitest';
import { REFUSAL_WORDS } from '../packages/core/src/format/refusal-words.js';
import { sourceFiles } from './imports.js';

const sources = sourceFiles('core')
  .filter((file) => !file.startsWith('format/'))
  .map((file) => readFileSync(new URL(`../packages/core/src/${file}`, import.meta.url), 'utf8'))
  .join('\n');
const given = new Set(
  Array.from(sources.matchAll(/refusal\(\s*'([a-z-]+)'/g), ([, code = '']) => code),
);
const known = new Set(Object.keys(REFUSAL_WORDS));

function isDescriptor(value: object | string): value is calculate.MethodDescriptor {
  return typeof value === 'object' && 'refusesWhen' in value;
}

it('has words for every refusal in the sources', () => {
  expect([...given].filter((code) => !known.has(code))).toEqual([]);
});

it('has words for every refusal a method announces', () => {
  const announced = Object.values<object | string>({ ...calculate, ...composite }).flatMap(
    (each) => (isDescriptor(each) ? each.refusesWhen : []),
  );
  expect(announced.length).toBeGreaterThan(0);
  expect([...new Set(announced)].filter((code) => !known.has(code))).toEqual([]);
});

it('has no words for a refusal that nothing gives', () => {
  // A sentence that names both figures stands beside the plain one.
  const unused = [...known].filter((code) => !sources.includes(`'${code.replace(/-named$/, '')}'`));
  expect(unused).toEqual([]);
});
