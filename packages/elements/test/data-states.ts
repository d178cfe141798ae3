import { indexDataset } from '@reform-kpi/core/dataset';
import { checkDataset } from '@reform-kpi/core/guard';
import type { DataState } from '../src/data/dataset-resource.js';
import * as arithmetic from '../src/parts/arithmetic.js';
import * as bar from '../src/parts/bar.js';
import * as evidence from '../src/parts/evidence.js';
import * as explain from '../src/parts/explain.js';
import * as guard from '../src/parts/guard.js';
import type { Parts } from '../src/parts/parts.js';
import * as reader from '../src/parts/reader.js';
import * as translate from '../src/parts/translate.js';

/** A page that has loaded everything. */
export const everyPart: Parts = { arithmetic, bar, evidence, explain, guard, reader, translate };

/** The state of a page that was handed this value as its dataset. */
export function readyState(value: unknown): Extract<DataState, { state: 'ready' }> {
  const { dataset, problems } = checkDataset(value);
  if (!dataset) throw new Error(`The test's dataset is none: ${JSON.stringify(problems)}`);
  return { state: 'ready', index: indexDataset(dataset), problems };
}

/** All texts in a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}
