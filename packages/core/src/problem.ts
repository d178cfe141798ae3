/**
 * What is wrong with a file, for the person who can mend it: where, what was expected, what came,
 * what to do. Reading never throws for bad data; it adds a problem and goes on.
 *
 * The messages live together in `problems/`, one function each.
 */
export interface Problem {
  /** `error`: the entry was left out. `warning`: it was kept. */
  readonly severity: 'error' | 'warning';
  /** Kebab-case, such as `wrong-type`, `unknown-reference`, `quote-without-figure`. */
  readonly code: string;
  /** JSON path: `indicators[11].unit`. Empty for the file as a whole. */
  readonly path: string;
  /** The id of the entry concerned, where it could be read, so that an element can find its own problem. */
  readonly entry?: string;
  /** 1-based, where the text was at hand. Columns count UTF-16 code units, as editors do. */
  readonly line?: number;
  readonly column?: number;
  /** What should have been there, in English. */
  readonly expected: string;
  /** What was there, shortened and made safe to print. */
  readonly received: string;
  /** The nearest valid word, or what to do. */
  readonly suggestion?: string;
  /** What a sentence in another language fills in: see `format/explain-problem.ts`. */
  readonly facts?: Readonly<Record<string, string>>;
  /** The whole sentence in English. Other languages: `explainProblem`. */
  readonly message: string;
}

/** Where in a file: keys and indexes from the top, and the id of the entry around it. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly entry?: string | undefined;
}

/** What a problem says besides where. */
export interface Complaint {
  readonly expected: string;
  /** As it should be printed: see `inWords`. */
  readonly received: string;
  /** The nearest valid word. */
  readonly nearest?: string | undefined;
  /** What to do, where no word is near. A whole sentence. */
  readonly remedy?: string | undefined;
  readonly facts?: Readonly<Record<string, string>> | undefined;
}

/** The entry cannot be used and is left out. */
export function error(code: string, place: Place, complaint: Complaint): Problem {
  return problem('error', code, place, complaint);
}

/** The entry is kept, but somebody should look. */
export function warning(code: string, place: Place, complaint: Complaint): Problem {
  return problem('warning', code, place, complaint);
}

function problem(
  severity: Problem['severity'],
  code: string,
  place: Place,
  { expected, received, nearest, remedy, facts }: Complaint,
): Problem {
  const path = pathInWords(place.path);
  const suggestion = nearest ?? remedy;
  const advice = nearest === undefined ? remedy : `Did you mean ${quoted(nearest)}?`;
  return {
    severity,
    code,
    path,
    ...(place.entry !== undefined && { entry: place.entry }),
    expected,
    received,
    ...(suggestion !== undefined && { suggestion }),
    ...((facts ?? nearest) !== undefined && {
      facts: { ...facts, ...(nearest !== undefined && { nearest }) },
    }),
    message: [
      path && `${path}: `,
      `expected ${expected}, received ${received}.`,
      advice && ` ${advice}`,
    ].join(''),
  };
}

/** A path as people write it: `indicators[3].name["zh-Hans"]`. Long keys are shortened. */
export function pathInWords(path: Place['path']): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[A-Za-z_$][\w$]{0,59}$/.test(key)) return `[${quoted(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

/** A value as a message can print it: short, in one line, with nothing invisible in it. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'an empty text' : quoted(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Text in double quotes, cut to 60 characters, invisible and direction-changing ones escaped. */
export function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 122));
  const short =
    characters.length > 60 || text.length > 122 ? `${characters.slice(0, 60).join('')}…` : text;
  return JSON.stringify(short).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `"a", "b" or "c"`; long lists are cut. */
export function oneOf(values: readonly string[]): string {
  const shown = values.slice(0, 12).map(quoted);
  if (values.length > shown.length) return `one of ${shown.join(', ')} …`;
  const last = shown.pop() ?? 'nothing';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}
