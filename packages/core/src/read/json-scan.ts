import type { TokenFault } from './json-token.js';
import { endOfNumber, endOfSpace, endOfString } from './json-token.js';

/** The nesting no dataset needs. Deeper files are refused, so that nothing behind this can exhaust the stack. */
export const MAX_DEPTH = 64;

type Key = string | number;

/** The first thing that is not JSON. */
export interface JsonFault extends TokenFault {
  readonly tooDeep?: boolean;
}

export interface JsonScan {
  readonly fault?: JsonFault;
  /** Keys that stand again in the same object. */
  readonly duplicates: readonly (readonly Key[])[];
}

/** Told of every key and value as it is met, with the path to it (reused: copy it to keep it). */
export interface JsonVisitor {
  key?(path: readonly Key[], offset: number): void;
  value?(path: readonly Key[], offset: number): void;
}

interface Container {
  readonly close: '}' | ']';
  /** Keys met so far; none in a list. */
  readonly keys?: Set<string>;
}

/** So many duplicate keys are named; a hostile file could hold millions. */
const NAMED = 1_000;
const A_KEY = 'a key in double quotes';

/**
 * Walks over JSON text without recursion and without building values: `JSON.parse` does that. This
 * says what `JSON.parse` does not: where, what was expected there, and which keys stand twice.
 * It accepts exactly the texts `JSON.parse` accepts, up to `MAX_DEPTH`.
 */
export function scanJson(text: string, visitor: JsonVisitor = {}): JsonScan {
  const duplicates: Key[][] = [];
  const stack: Container[] = [];
  const path: Key[] = [];
  let offset = endOfSpace(text, 0);

  const stop = (expected: string, more?: { tooDeep: boolean }): JsonScan => ({
    fault: { offset, expected, ...more },
    duplicates,
  });
  /** Moves to the end of what was read; says what was expected where it cannot. */
  const read = (end: number | TokenFault): string | undefined => {
    offset = typeof end === 'number' ? end : end.offset;
    return typeof end === 'number' ? undefined : end.expected;
  };
  const readKey = (container: Container): string | undefined => {
    const start = offset;
    if (text[offset] !== '"') return A_KEY;
    const fault = read(endOfString(text, offset));
    if (fault) return fault;
    const raw = text.slice(start, offset);
    const name = raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);
    path[path.length - 1] = name;
    if (container.keys?.has(name) && duplicates.length < NAMED) duplicates.push([...path]);
    container.keys?.add(name);
    visitor.key?.(path, start);
    offset = endOfSpace(text, offset);
    if (text[offset] !== ':') return '":" after the key';
    offset = endOfSpace(text, offset + 1);
    return undefined;
  };

  for (;;) {
    visitor.value?.(path, offset);
    const character = text[offset];
    if (character === '{' || character === '[') {
      if (stack.length === MAX_DEPTH) {
        return stop(`at most ${MAX_DEPTH} levels of brackets`, { tooDeep: true });
      }
      const container: Container =
        character === '{' ? { close: '}', keys: new Set() } : { close: ']' };
      offset = endOfSpace(text, offset + 1);
      if (text[offset] === container.close) offset++;
      else {
        stack.push(container);
        path.push(0);
        const fault = container.keys && readKey(container);
        if (fault) return stop(fault === A_KEY ? `${A_KEY} or "}"` : fault);
        continue;
      }
    } else {
      const literal = ['true', 'false', 'null'].find((word) => text.startsWith(word, offset));
      const fault = read(
        character === '"'
          ? endOfString(text, offset)
          : literal
            ? offset + literal.length
            : endOfNumber(text, offset),
      );
      if (fault) return stop(fault);
    }

    // After a value: close what ends here, then go on behind a comma.
    for (;;) {
      offset = endOfSpace(text, offset);
      const container = stack.at(-1);
      if (!container) return offset === text.length ? { duplicates } : stop('the end of the file');
      if (text[offset] === container.close) {
        offset++;
        stack.pop();
        path.pop();
        continue;
      }
      if (text[offset] !== ',') return stop(`"," or "${container.close}" after a value`);
      offset = endOfSpace(text, offset + 1);
      if (!container.keys) path[path.length - 1] = Number(path.at(-1)) + 1;
      const fault = container.keys && readKey(container);
      if (fault) return stop(fault);
      break;
    }
  }
}
