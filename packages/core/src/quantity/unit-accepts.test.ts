import { expect, it } from 'vitest';
import { unitAccepts } from './unit-accepts.js';
import { findUnit } from './unit.js';
import type { UnitDefinition } from './unit.js';

const studio: UnitDefinition = { id: 'studio', dimension: 'count', words: { zh: ['个工作室'] } };

function unit(id: string): UnitDefinition {
  const found = findUnit(id, [studio]);
  if (!found) throw new Error(id);
  return found;
}

it('takes the unit itself', () => {
  expect(unitAccepts(unit('CNY'), 'CNY')).toBe(true);
});

it('takes a bare measure word for whatever is counted', () => {
  expect(unitAccepts(studio, 'item')).toBe(true);
  expect(unitAccepts(unit('case'), 'item')).toBe(true);
});

it('takes no measure word for persons, person-times, money or shares', () => {
  for (const id of ['person', 'person-time', 'CNY', 'percent', 'month']) {
    expect(unitAccepts(unit(id), 'item')).toBe(false);
  }
});

it('takes no other unit, however near', () => {
  expect(unitAccepts(unit('person'), 'person-time')).toBe(false);
  expect(unitAccepts(unit('percent'), 'percentage-point')).toBe(false);
  expect(unitAccepts(unit('item'), 'studio')).toBe(false);
});
