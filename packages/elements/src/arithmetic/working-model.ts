import {
  findDerivation,
  derivationsShownWith,
  type DatasetIndex,
  type Derivation,
} from '@reform-kpi/core/dataset';
import { derive, formatTrace } from '@reform-kpi/core/derive';
import type { EvidenceRef } from '../evidence/evidence-model.js';
import { derivedIndicator, evidenceBehind, namesOf } from '../model/derived-indicator.js';
import type { IndicatorOptions } from '../model/indicator-model.js';

/** One derivation worked out, or the reason why it is not. */
export interface WorkingModel {
  readonly name: string;
  readonly result: string;
  readonly steps: readonly WorkingStep[];
  readonly reason: string;
  readonly note: string;
  readonly evidence: readonly EvidenceRef[];
}

export interface WorkingStep {
  readonly label: string;
  readonly formula: string;
  readonly result: string;
}

/** The derivation with this id, or all that stand on the card of the indicator with this id. */
export function workingModels(
  index: DatasetIndex,
  id: string,
  options: IndicatorOptions,
): readonly WorkingModel[] {
  const own = findDerivation(index, id);
  return (own ? [own] : derivationsShownWith(index, id)).map((each) =>
    working(index, each, options),
  );
}

function working(
  index: DatasetIndex,
  derivation: Derivation,
  options: IndicatorOptions,
): WorkingModel {
  const { locale, asOf } = options;
  const result = derive(index, derivation.id, { asOf });
  const shown = derivedIndicator(index, derivation, options);
  const trace =
    result.ok &&
    formatTrace(result, { locale, names: namesOf(index, locale), units: index.dataset.units });
  return {
    name: namesOf(index, locale)(derivation.id),
    result: shown.text,
    steps: trace ? trace.lines : [],
    reason: shown.lines[0]?.text ?? '',
    note: trace ? trace.note : '',
    evidence: evidenceBehind(index, derivation, asOf),
  };
}
