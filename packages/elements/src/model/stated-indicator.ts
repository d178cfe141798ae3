import {
  currentObservation,
  derivationsShownWith,
  findSource,
  pillarNumber,
  targetsOf,
  type CurrentObservation,
  type DatasetIndex,
  type Indicator,
  type Observation,
  type Target,
} from '@reform-kpi/core/dataset';
import {
  formatPeriod,
  hedgeName,
  kindWord,
  statedFigure,
  type FigurePart,
} from '@reform-kpi/core/stated';
import { pickShort } from '../evidence/pick-short.js';
import { sourceLine } from '../evidence/source-line.js';
import { word } from '../words/words.js';
import type {
  Correction,
  IndicatorLine,
  IndicatorModel,
  IndicatorOptions,
  ReadyIndicator,
} from './indicator-model.js';

/** What is said of an indicator: its latest figure, or its target, or the word that there is none. */
export function statedIndicator(
  index: DatasetIndex,
  indicator: Indicator,
  options: IndicatorOptions,
): IndicatorModel {
  const { locale, asOf, parts } = options;
  const current = currentObservation(index, indicator.id, { asOf });
  const target = targetsOf(index, indicator.id, { asOf })[0];
  const stated = current?.withdrawn ? undefined : (current?.observation ?? target);
  // A withdrawn figure is not shown, but where it was stated still is.
  const cited = stated ?? current?.observation;
  const derivations = stated ? derivationsShownWith(index, indicator.id) : [];
  if (derivations.length > 0 && !parts.arithmetic) return { state: 'waiting', needs: 'arithmetic' };
  const wording = stated && wordingOf(index, stated, options);
  const was = current?.previous && wordingOf(index, current.previous, options);
  // Beside a result its target stands as a line of its own.
  const goal = stated && stated !== target ? target : undefined;
  const goalWording = goal && wordingOf(index, goal, options);
  if (wording === 'translate' || was === 'translate' || goalWording === 'translate')
    return { state: 'waiting', needs: 'translate' };

  const correction = current && correctionOf(current, was?.text, wording?.text, locale);
  const badge = badgeOf(current, target, locale);
  const isShare = indicator.kind === 'ratio' && stated?.figure.unit === 'percent';
  return {
    state: 'ready',
    pillar: pillarNumber(index, indicator.system),
    name: pickShort(indicator.name, locale),
    ...(badge && { badge }),
    ...(wording
      ? { figure: wording.parts }
      : { instead: absence(index, indicator, current, options) }),
    text: wording?.text ?? '',
    spoken: wording?.spoken ?? '',
    hedge: stated ? hedgeName(stated.figure.hedge, locale) : '',
    context: stated ? contextOf(indicator, stated, locale) : kindWord(indicator.kind, locale),
    ...(isShare && { bar: { figure: stated.figure, target: shareOf(goal) } }),
    lines: [
      ...(goal && goalWording ? [targetLine(indicator, goal, goalWording.text, locale)] : []),
      ...(current?.later ? [{ role: 'result', text: word('changedSince', locale) } as const] : []),
      ...derivations.flatMap(
        (derivation) => parts.arithmetic?.derivedLine(index, derivation, options) ?? [],
      ),
    ],
    ...(correction && { correction }),
    foot: cited ? sourceLine(index, cited.evidence, locale) : [],
    more: {
      open: word(correction ? 'correction' : 'source', locale),
      close: word('hide', locale),
    },
    evidence: cited ? [{ evidence: cited.evidence, stated: cited.figure.stated }] : [],
  };
}

/** A dated target that is a share has its place on the bar; a plan for each year has not. */
function shareOf(goal: Target | undefined): number | undefined {
  return goal?.due && goal.figure.unit === 'percent' ? goal.figure.value : undefined;
}

function targetLine(
  { kind }: Indicator,
  { per, due, announced }: Target,
  text: string,
  locale: string,
): IndicatorLine {
  const time = formatPeriod(per ? `R/${per}` : due, { locale, kind, announced });
  return { role: 'result', text: `${word('target', locale)} ${text}\u00A0· ${time}` };
}

interface Wording {
  readonly parts: readonly FigurePart[];
  readonly text: string;
  readonly spoken: string;
}

/** A figure in the source's own words where the reader has its language; else in translation, once that is loaded. */
function wordingOf(
  index: DatasetIndex,
  { figure, evidence, ...rest }: Observation | Target,
  { locale, parts: { translate } }: IndicatorOptions,
): Wording | 'translate' {
  const lang = findSource(index, evidence.source)?.lang || undefined;
  const role = 'commitment' in rest ? 'declared' : 'reported';
  const options = { locale, lang, units: index.dataset.units, role } as const;
  const own = statedFigure(figure, options);
  if (own) return { parts: own, text: joined(own), spoken: joined(own) };
  if (!translate) return 'translate';
  const parts = translate.formatFigure(figure, options);
  return { parts, text: joined(parts), spoken: translate.spokenFigure(figure, options) };
}

function joined(parts: readonly FigurePart[]): string {
  return parts.map(({ value }) => value).join('');
}

function contextOf(
  indicator: Indicator,
  stated: { announced: string } & ({ period?: string | undefined } | Target),
  locale: string,
): string {
  const kind = indicator.kind;
  if ('commitment' in stated) {
    const due = stated.per ? `R/${stated.per}` : stated.due;
    return [
      formatPeriod(due, { locale, kind, announced: stated.announced }),
      word('planned', locale),
    ].join('\u00A0· ');
  }
  const period = formatPeriod(stated.period, { locale, kind, announced: stated.announced });
  // A figure given in a tag has no kind, and perhaps no time.
  if (!stated.announced) return stated.period ? period : '';
  const name = kindWord(kind, locale);
  // "累计至2021年底" says its kind already.
  return period.includes(name) ? period : `${period}\u00A0· ${name}`;
}

function badgeOf(
  current: CurrentObservation | undefined,
  target: Target | undefined,
  locale: string,
): ReadyIndicator['badge'] {
  const revision = current?.revisions[0];
  if (current?.withdrawn) return { role: 'corrected', text: word('withdrawn', locale) };
  if (revision)
    return {
      role: 'corrected',
      text: word(revision.kind === 'correction' ? 'corrected' : 'revised', locale),
    };
  return !current && target ? { role: 'target', text: word('target', locale) } : undefined;
}

function absence(
  index: DatasetIndex,
  { id }: Indicator,
  current: CurrentObservation | undefined,
  { locale }: IndicatorOptions,
): string {
  const withdrawn = current?.withdrawn;
  if (withdrawn) return word('withdrawnOn', locale, { date: withdrawn.date });
  const later = index.observationsByIndicator.has(id) || index.targetsByIndicator.has(id);
  return word(later ? 'noFigureYet' : 'noFigure', locale);
}

function correctionOf(
  { revisions, withdrawn }: CurrentObservation,
  was: string | undefined,
  now: string | undefined,
  locale: string,
): Correction | undefined {
  const revision = withdrawn ?? revisions[0];
  return (
    revision && {
      was: was ?? '',
      now: withdrawn ? '' : (now ?? ''),
      when: word(
        withdrawn ? 'withdrawnOn' : revision.kind === 'correction' ? 'correctedOn' : 'revisedOn',
        locale,
        { date: revision.date },
      ),
      notice: pickShort(revision.notice, locale, 600),
    }
  );
}
