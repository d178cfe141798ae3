import type { Problem } from '../problem.js';
import { inWords, quoted } from '../problem.js';
import {
  duplicateKey,
  emptyFile,
  notJson,
  notPlainData,
  tooDeep,
  tooLarge,
} from '../problems/file-problems.js';
import type { JsonFault } from './json-scan.js';
import { MAX_DEPTH, scanJson } from './json-scan.js';
import { lineAndColumn } from './line-and-column.js';

/** A parsed text, or no value and why. */
export interface ReadJson {
  /** Without its byte order mark: what lines and columns refer to. */
  readonly text: string;
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

/** Longer texts are refused at once: some twenty times the largest dataset we know of. */
export const MAX_LENGTH = 20_000_000;

/**
 * Parses JSON and says precisely what is wrong with it. Refuses a text that is too long before
 * looking at it, one nested too deeply before anything recursive touches it, and warns of keys that
 * stand twice, which `JSON.parse` drops in silence.
 *
 * @param maxLength - in UTF-16 code units
 */
export function readJsonText(input: string, maxLength: number = MAX_LENGTH): ReadJson {
  if (input.length > maxLength) return { text: '', problems: [tooLarge(input.length, maxLength)] };
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  if (/^[ \t\n\r]*$/.test(text.slice(0, 1_000)) && text.trim() === '') {
    return { text, problems: [emptyFile()] };
  }
  const { fault, duplicates } = scanJson(text);
  if (fault) return { text, problems: [faultProblem(text, fault)] };
  return {
    text,
    value: parse(text),
    problems: duplicates.map((path) => duplicateKey({ path }, String(path.at(-1)))),
  };
}

/**
 * The same for a value that was parsed already: what it would be as a file, so that getters,
 * prototypes, cycles and dates cannot surprise anyone later.
 */
export function readJsonValue(value: unknown, maxLength?: number): ReadJson {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, (_, each: unknown) =>
      (typeof each === 'number' && !Number.isFinite(each)) || typeof each === 'bigint'
        ? String(each)
        : each,
    );
  } catch (cause) {
    const reason = cause instanceof RangeError ? 'something nested too deeply' : 'something else';
    const cycle = cause instanceof TypeError && /circular|cyclic/i.test(cause.message);
    return {
      text: '',
      problems: [notPlainData(cycle ? 'an object that contains itself' : reason)],
    };
  }
  if (text === undefined) return { text: '', problems: [notPlainData(inWords(typeof value))] };
  return readJsonText(text, maxLength);
}

/** `-0` is 0 here: nobody announces it, and it would print with its sign. */
function parse(text: string): unknown {
  const negativeZero = /[:,[\s]-0/.test(text);
  return JSON.parse(
    text,
    negativeZero ? (_, value: unknown) => (value === 0 ? 0 : value) : undefined,
  );
}

function faultProblem(text: string, fault: JsonFault): Problem {
  const at = lineAndColumn(text, fault.offset);
  if (fault.tooDeep) return tooDeep(MAX_DEPTH, at);
  const rest = text.slice(fault.offset, fault.offset + 200);
  const word = /^(?:"[^"\n\r]*|\\.|[\p{L}\p{N}_$+.-]+|.|\s)/su.exec(rest)?.[0] ?? '';
  const received =
    rest === ''
      ? 'the end of the file'
      : /[\n\r]/.test(word)
        ? 'a line break'
        : quoted(word.replace(/^"/, ''));
  return notJson({
    ...at,
    expected: fault.expected,
    received,
    remedy: remedyFor(text, fault, rest, word),
  });
}

/** What people write that JSON is not, and what to write in its place. */
function remedyFor(text: string, fault: JsonFault, rest: string, word: string): string | undefined {
  const before = text.slice(Math.max(0, fault.offset - 200), fault.offset).trimEnd();
  const fullWidth: Readonly<Record<string, string>> = {
    '，': ',',
    '：': ':',
    '“': '"',
    '”': '"',
    '｛': '{',
    '｝': '}',
    '［': '[',
    '］': ']',
    '【': '[',
    '】': ']',
    '、': ',',
    '＂': '"',
    '　': ' ',
  };
  const plain = Object.hasOwn(fullWidth, word) ? fullWidth[word] : undefined;
  if (plain !== undefined) return `Write the half-width ${quoted(plain)}.`;
  if (rest === '') return 'The file is cut off: check that all of it was copied or downloaded.';
  if (fault.offset === 0 && word === '<') return 'This is a web page, not data: check the address.';
  if (rest.startsWith('//') || rest.startsWith('/*')) return 'JSON has no comments: remove it.';
  if (word === "'" || word === '`') return 'Use double quotes.';
  if (before.endsWith(',') && (word === '}' || word === ']')) {
    return `Remove the comma before "${word}".`;
  }
  if (before.endsWith(',') && word === ',') return 'Remove one of the two commas.';
  if (/^(True|False|TRUE|FALSE)$/.test(word)) return `Write ${word.toLowerCase()}.`;
  if (/^(NaN|-?Infinity|undefined|None|nil|NULL|Null)$/.test(word)) {
    return 'Leave the key out where there is no value.';
  }
  if (fault.expected.startsWith('a value') && /^[+.]\d/.test(rest)) {
    return 'Write numbers as 0.5 or 5, without "+".';
  }
  if (/(^|[\s,:[])-?0$/.test(before) && /^\d/.test(word))
    return 'Write numbers without leading zeros.';
  if (fault.expected.includes('"," or') && /^["{[\p{L}\p{N}-]/u.test(rest)) {
    return 'Is a comma missing before it?';
  }
  if (fault.expected.startsWith('a key') && /^[\p{L}_$]/u.test(rest)) {
    return `Put the key in double quotes: ${quoted(word)}.`;
  }
  return undefined;
}
