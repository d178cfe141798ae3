import {
  currentObservation,
  pillarNumber,
  targetsOf,
  type DatasetIndex,
  type Derivation,
} from '@reform-kpi/core/dataset';
import {
  derive,
  explainRefusal,
  formatInterval,
  formatTrace,
  referencesIn,
  type Derived,
  type DerivedFigure,
} from '@reform-kpi/core/derive';
import { formatPeriod, kindWord, pickText, type FigurePart } from '@reform-kpi/core/stated';
import type { EvidenceRef } from '../evidence/evidence-model.js';
import { shorten } from '../words/shorten.js';
import { word } from '../words/words.js';
import type { IndicatorLine, IndicatorOptions, ReadyIndicator } from './indicator-model.js';

/** What is said of a derived figure: its bounds, its working, the figures it stands on; or the reason why it is not computed. */
export function derivedIndicator(
  index: DatasetIndex,
  derivation: Derivation,
  options: IndicatorOptions,
): ReadyIndicator {
  const { locale, asOf } = options;
  const result = derive(index, derivation.id, { asOf });
  const evidence = evidenceBehind(index, derivation, asOf);
  const name = pickText(derivation.name, locale);
  return {
    state: 'ready',
    pillar: pillarNumber(index, derivation.system),
    name: { ...name, text: shorten(name.text, 160) },
    badge: { role: 'derived', text: word('derived', locale) },
    ...(result.ok
      ? derivedFigure(index, result, locale)
      : {
          instead: word('notComputed', locale),
          text: '',
          spoken: '',
          context: '',
          lines: [{ role: 'refused', text: explainDerived(index, result, locale) }],
        }),
    hedge: '',
    foot: [
      {
        text: word(result.ok ? 'computedFrom' : 'concerns', locale, {
          n: evidence.length,
          s: evidence.length === 1 ? '' : 's',
        }),
        lang: '',
      },
    ],
    more: { open: word('working', locale), close: word('hide', locale) },
    evidence,
  };
}

function derivedFigure(index: DatasetIndex, result: DerivedFigure, locale: string) {
  const { value, unit, kind, period } = result;
  const quantity = { ...value, unit };
  const units = index.dataset.units;
  const figure = formatInterval(quantity, { locale, units });
  const { start = period?.end, end } = period ?? {};
  const time = start === end ? end : `${start}/${end}`;
  return {
    figure,
    text: joined(figure),
    spoken: joined(formatInterval(quantity, { locale, units, spoken: true })),
    context: [
      time && formatPeriod(time, { locale, kind: kind === 'ratio' ? 'stock' : kind }),
      kind && kindWord(kind, locale),
    ]
      .filter(Boolean)
      .join('\u00A0· '),
    working: formatTrace(result, { locale, names: namesOf(index, locale), units }).summary,
    ...(unit === 'percent' && value.lo >= 0 && value.hi <= 100 && { bar: { range: value } }),
    lines: [],
  } as const;
}

/** One line on an indicator's card: what a derivation comes to, or why it comes to nothing. */
export function derivedLine(
  index: DatasetIndex,
  derivation: Derivation,
  { locale, asOf }: IndicatorOptions,
): IndicatorLine {
  const result = derive(index, derivation.id, { asOf });
  if (!result.ok) return { role: 'refused', text: explainDerived(index, result, locale) };
  const value = formatInterval(
    { ...result.value, unit: result.unit },
    { locale, units: index.dataset.units },
  );
  return { role: 'result', text: `${namesOf(index, locale)(derivation.id)} ${joined(value)}` };
}

/** The names by which a reader knows what the working calls by id. */
export function namesOf(index: DatasetIndex, locale: string): (id: string) => string {
  return (id) => {
    const entry = index.indicators.get(id) ?? index.derivations.get(id);
    return shorten(entry ? pickText(entry.name, locale).text : id, 80);
  };
}

function explainDerived(
  index: DatasetIndex,
  refusal: Derived & { ok: false },
  locale: string,
): string {
  return explainRefusal(refusal, locale, {
    names: namesOf(index, locale),
    units: index.dataset.units,
  });
}

/** The quotations of every stated figure a derivation rests on, each once. */
export function evidenceBehind(
  index: DatasetIndex,
  derivation: Derivation,
  asOf: string | undefined,
): readonly EvidenceRef[] {
  const ids = new Set([derivation.id]);
  // A set takes what is added while it is walked.
  for (const id of ids)
    for (const ref of referencesIn(index.derivations.get(id)?.expression ?? { const: 0 }))
      ids.add(ref);
  return [...ids].flatMap((id) => {
    const stated =
      currentObservation(index, id, { asOf })?.observation ?? targetsOf(index, id, { asOf })[0];
    return stated ? [{ evidence: stated.evidence, stated: stated.figure.stated }] : [];
  });
}

function joined(parts: readonly FigurePart[]): string {
  return parts.map(({ value }) => value).join('');
}
