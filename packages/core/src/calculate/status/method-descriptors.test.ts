import { describe, expect, test } from 'vitest';
import * as calculate from '../../entry/calculate.js';
import * as composite from '../../entry/composite.js';
import { REFUSAL_WORDS } from '../../format/refusal-words.js';
import type { MethodDescriptor } from '../method-descriptor.js';
import { STATUS_WORDS } from './status-words.js';
import { verdictOf } from './verdict.js';

describe('descriptors', () => {
  const descriptors = Object.entries({ ...calculate, ...composite })
    .filter(([name, each]) => name.endsWith('Method') && typeof each === 'object')
    .map(([, each]) => each as MethodDescriptor);
  test('every reason a method can give has its sentence in both languages', () => {
    const codes = new Set(descriptors.flatMap((each) => each.refusesWhen));
    expect([...codes].filter((code) => !Object.hasOwn(REFUSAL_WORDS, code))).toEqual([]);
  });
  test('every status of a rule has its words', () => {
    const opened = [calculate.escapMethod, calculate.destatisMethod, calculate.sdsnMethod].flatMap(
      (each) => Object.keys(each.thresholds ?? {}),
    );
    expect(opened.filter((status) => !Object.hasOwn(STATUS_WORDS, status))).toEqual([]);
  });
  test('words of statuses that speak of a trend have a verdict', () => {
    const without = Object.keys(STATUS_WORDS).filter((status) => !verdictOf(status));
    expect(without).toEqual([
      'indeterminate',
      'attained',
      'not-attained',
      'green',
      'yellow',
      'orange',
      'red',
    ]);
    expect(verdictOf('constructor')).toBeUndefined();
  });
});
