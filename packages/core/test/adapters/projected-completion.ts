import { projectToTarget } from '../../src/calculate/target/project-to-target.js';
import { errorOf, numberOf, snake } from './fields.js';
import { quantity, type ThenAndNow } from './status-inputs.js';

type Input = Required<ThenAndNow> & { readonly mode: 'linear' | 'compound' };

export function run(input: unknown): unknown {
  const given = input as Input;
  const [baseline, actual, target] = [given.baseline, given.current, given.target].map(quantity);
  if (!baseline || !actual || !target) return { error: 'INSUFFICIENT_DATA' };
  const projection = projectToTarget({
    baseline,
    baselineAt: given.baselineTime,
    actual,
    actualAt: given.currentTime,
    target,
    targetAt: given.targetTime,
    mode: given.mode,
  });
  if (!projection.ok) return errorOf(projection);
  const { projected, outcome, completion } = projection.value;
  return {
    projectedAtTarget: numberOf(projected),
    outcome: snake(outcome),
    completionTime: completion ? numberOf(completion) : null,
  };
}
