/** The text of an expression, read from left to right: what stands here, and what it is refused for. */
import { refusal, type Refusal } from '../../outcome.js';
import { EXPRESSION_LIMITS } from './expression-limits.js';

const SPACE = /\s*/y;

/** Signs a person may type or paste for the four operations, brackets and the comma. */
const SIGNS: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '/': '/',
  '÷': '/',
  '(': '(',
  '（': '(',
  ')': ')',
  '）': ')',
  ',': ',',
  '，': ',',
};

/** What is being read, and how far the reader has come. */
export interface Reader {
  readonly text: string;
  at: number;
  depth: number;
  nodes: number;
}

/** The sign that stands here, in its plain form. */
export function signAt(reader: Reader): string | undefined {
  return SIGNS[reader.text[reader.at] ?? ''];
}

/** Takes a sign, if it stands here. */
export function takeSign(reader: Reader, sign: string): boolean {
  if (signAt(reader) !== sign) return false;
  takeCharacter(reader);
  return true;
}

/** Takes one character, and the space after it. */
export function takeCharacter(reader: Reader): void {
  reader.at++;
  skipSpace(reader);
}

/** Goes on to what is no space. */
export function skipSpace(reader: Reader): void {
  SPACE.lastIndex = reader.at;
  reader.at += SPACE.exec(reader.text)?.[0].length ?? 0;
}

/** What a sticky pattern finds here. */
export function matches(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  return pattern.exec(reader.text)?.[0];
}

/** Takes what the pattern finds here, and the space after it. */
export function take(reader: Reader, pattern: RegExp): string | undefined {
  const found = matches(reader, pattern);
  if (found === undefined) return undefined;
  reader.at += found.length;
  skipSpace(reader);
  return found;
}

/** Whether a plain hyphen-minus stands against a word or number, where it could be part of an id. */
export function minusTouches({ text, at }: Reader): boolean {
  const apart = /[\s)）\]]/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? ' ');
  return text[at] === '-' && !apart;
}

/** Counts one more node; refuses one too many. */
export function count(reader: Reader): Refusal | undefined {
  reader.nodes++;
  return reader.nodes > EXPRESSION_LIMITS.nodes
    ? refusal('too-many-nodes', undefined, { limit: String(EXPRESSION_LIMITS.nodes) })
    : undefined;
}

/** Reads what stands inside brackets or behind a minus; refuses one level too many. */
export function deeper<T>(reader: Reader, parse: (reader: Reader) => T): T | Refusal {
  if (reader.depth >= EXPRESSION_LIMITS.depth) return tooDeep();
  reader.depth++;
  const parsed = parse(reader);
  reader.depth--;
  return parsed;
}

/** `too-deep`. */
export function tooDeep(): Refusal {
  return refusal('too-deep', undefined, { limit: String(EXPRESSION_LIMITS.depth) });
}

/** `unexpected-end` or `unexpected-text` here. */
export function unexpected(reader: Reader): Refusal {
  const found = reader.text.slice(reader.at, reader.at + 20);
  return refused(reader, found === '' ? 'unexpected-end' : 'unexpected-text', { found });
}

/** `unclosed-bracket` where it was opened, if the text ends without closing it. */
export function unclosed(reader: Reader, open: number): Refusal {
  return reader.at < reader.text.length
    ? unexpected(reader)
    : refused({ ...reader, at: open }, 'unclosed-bracket', {});
}

/** A refusal with its place, counted from 1. */
export function refused(
  reader: Reader,
  code: string,
  facts: Readonly<Record<string, string>>,
): Refusal {
  return refusal(code, undefined, { position: String(reader.at + 1), ...facts });
}

/** The text around, for a message. */
export function around({ text, at }: Reader): string {
  return text.slice(Math.max(0, at - 20), at + 20).trim();
}
