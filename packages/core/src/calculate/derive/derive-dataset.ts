import {
  currentObservation,
  targetsOf,
  observationsOf,
  type DatasetIndex,
  type KnownOn,
} from '../../dataset.js';
import type { Figure } from '../../figure.js';
import { refusal, type Refusal } from '../../outcome.js';
import { parsePeriod } from '../../period.js';
import { interpretFigure } from '../../quantity/interpret-figure.js';
import { findUnit } from '../../quantity/unit.js';
import type { Derivation, Indicator } from '../../schema/dataset-schema.js';
import { figureKey } from './derivation-plan.js';
import { evaluateDerivations, type Derived, type DerivationInput } from './evaluate-derivations.js';
import { referencesIn } from './references-in.js';

/**
 * A derivation of a dataset, computed from what its figures say on a day.
 *
 * A reference to an indicator takes its current observation; where it has none, its target, read as
 * the number declared. `at` and `lag` take the observation of that period. Figures are read by
 * `interpretFigure`.
 *
 * @returns the derived figure with its working; `unknown-ref` for an id that is no derivation,
 * `withdrawn-figure` (at: the indicator), and the refusals of `interpretFigure` and `evaluateDerivations`
 * @example derive(index, 'highly-skilled-share', { asOf: '2022-12-31' })
 * //=> { ok: true, value: { lo: 28.90…, hi: 30.95… }, unit: 'percent', … }
 */
export function derive(index: DatasetIndex, id: string, known: KnownOn = {}): Derived {
  const wanted = index.derivations.get(id);
  if (!wanted) return refusal('unknown-ref', id, { ref: id });
  const definitions = new Map([[id, wanted]]);
  const inputs = new Map<string, DerivationInput>();
  const unusable = new Map<string, Refusal>();
  // A map takes what is added while it is walked, so this reaches what the definitions rest on.
  for (const { expression } of definitions.values()) {
    for (const ref of referencesIn(expression)) {
      const derivation = index.derivations.get(ref);
      if (derivation) definitions.set(ref, derivation);
      const indicator = index.indicators.get(ref);
      if (indicator) addInputs(index, indicator, known, inputs, unusable);
    }
  }
  const derived = evaluateDerivations([...definitions.values()].map(definitionOf), inputs, {
    units: index.dataset.units,
    only: [id],
  }).get(id);
  if (!derived) return refusal('unknown-ref', id, { ref: id });
  if (derived.ok || derived.code !== 'missing-figure') return derived;
  return unusable.get(derived.at ?? '') ?? derived;
}

function definitionOf({ id, expression, unit }: Derivation) {
  return { id, expression, unit };
}

/** The figures an indicator offers: the current one, and one for each period that is spoken of. */
function addInputs(
  index: DatasetIndex,
  indicator: Indicator,
  known: KnownOn,
  inputs: Map<string, DerivationInput>,
  unusable: Map<string, Refusal>,
): void {
  const { id, unit, kind } = indicator;
  const add = (key: string, statement: Statement) => {
    const input = inputOf(index, indicator, statement);
    if ('ok' in input) unusable.set(key, input);
    inputs.set(key, 'ok' in input ? { unit: statement.figure.unit, kind } : input);
  };
  for (const observation of observationsOf(index, id, known)) {
    const revision = index.revisionsOf.get(observation.id);
    const stands = !revision || (known.asOf !== undefined && revision.date > known.asOf);
    if (stands && observation.period !== undefined)
      add(figureKey(id, observation.period), observation);
  }
  const current = currentObservation(index, id, known);
  const target = targetsOf(index, id, known).at(-1);
  if (current?.withdrawn) {
    unusable.set(id, refusal('withdrawn-figure', id));
    inputs.set(id, { unit, kind });
  } else if (current) {
    add(id, current.observation);
  } else if (target) {
    const period = target.per === undefined ? target.due : `R/${target.per}`;
    add(id, { id: target.id, figure: target.figure, period, declared: true });
  } else {
    inputs.set(id, { unit, kind });
  }
}

/** An observation, or a target as one. */
interface Statement {
  readonly id: string;
  readonly figure: Figure;
  readonly period?: string | undefined;
  readonly declared?: boolean;
}

function inputOf(
  index: DatasetIndex,
  { id, kind }: Indicator,
  { id: from, figure, period, declared = false }: Statement,
): DerivationInput | Refusal {
  const unit = findUnit(figure.unit, index.dataset.units);
  const read = interpretFigure(figure, { unit, kind, role: declared ? 'declared' : 'reported' });
  if (!read.ok) return refusal(read.code, id, read.facts);
  const parsed = period === undefined ? undefined : parsePeriod(period);
  const range = read.value.conventional;
  return { unit: figure.unit, kind, period: parsed, declared, range, stated: figure, from };
}
