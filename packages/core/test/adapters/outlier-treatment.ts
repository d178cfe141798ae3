import { shapeOf, shiftedLog, winsorise } from '../../src/calculate/composite/treat-outliers.js';
import { errorOf } from './fields.js';

interface Input {
  readonly fn: 'skewKurt' | 'winsorise' | 'logCT';
  readonly values: readonly (number | null)[];
  readonly maxTreated?: number;
}

export function run(input: unknown): unknown {
  const { fn, values, maxTreated } = input as Input;
  if (fn === 'logCT') {
    const logs = shiftedLog(values);
    return logs.ok ? { values: logs.value } : errorOf(logs);
  }
  if (fn === 'skewKurt') {
    const shape = shapeOf(values);
    return shape.ok ? { ...shape.value, pass: shape.value.passes } : errorOf(shape);
  }
  const moved = winsorise(values, { maxTreated });
  if (!moved.ok) return errorOf(moved);
  const { passes, treated, ...rest } = moved.value;
  return { ...rest, pass: passes, treated: treated.map((each) => each ?? '') };
}
