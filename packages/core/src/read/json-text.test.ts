import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonText } from './json-text.js';
import { scanJson } from './json-scan.js';

const CUT = 'The file is cut off: check that all of it was copied or downloaded.';
const PROBLEMS: readonly (readonly [text: string, message: string])[] = [
  ['{"a":1,}', '1:8 a key in double quotes, received "}". Remove the comma before "}".'],
  ['[1,]', '1:4 a value, received "]". Remove the comma before "]".'],
  ['[1,,2]', '1:4 a value, received ",". Remove one of the two commas.'],
  ['{"a":1 "b":2}', '1:8 "," or "}" after a value, received "b". Is a comma missing before it?'],
  ['[1 2]', '1:4 "," or "]" after a value, received "2". Is a comma missing before it?'],
  ["{'a':1}", '1:2 a key in double quotes or "}", received "\'". Use double quotes.'],
  ['{a:1}', '1:2 a key in double quotes or "}", received "a". Put the key in double quotes: "a".'],
  ['{"a" 1}', '1:6 ":" after the key, received "1".'],
  ['{"a"', `1:5 ":" after the key, received the end of the file. ${CUT}`],
  ['[1', `1:3 "," or "]" after a value, received the end of the file. ${CUT}`],
  ['{', `1:2 a key in double quotes or "}", received the end of the file. ${CUT}`],
  ['["a', '1:2 text that ends with a double quote, received "a".'],
  ['["a\nb"]', '1:4 text on one line, with line breaks written "\\n", received a line break.'],
  ['["C:\\x"]', '1:5 text whose backslashes are written "\\\\", received "\\\\x".'],
  [
    '{"a":012}',
    '1:7 "," or "}" after a value, received "12". Write numbers without leading zeros.',
  ],
  ['[1.]', '1:2 a number with digits after its point, received "1.".'],
  ['[1e]', '1:2 a number with digits after its exponent, received "1e".'],
  ['[+1]', '1:2 a value, received "+1". Write numbers as 0.5 or 5, without "+".'],
  ['[.5]', '1:2 a value, received ".5". Write numbers as 0.5 or 5, without "+".'],
  ['[NaN]', '1:2 a value, received "NaN". Leave the key out where there is no value.'],
  ['[undefined]', '1:2 a value, received "undefined". Leave the key out where there is no value.'],
  ['[True]', '1:2 a value, received "True". Write true.'],
  ['// note\n{}', '1:1 a value, received "/". JSON has no comments: remove it.'],
  ['{}\n\n{}', '3:1 the end of the file, received "{".'],
  ['{"a":“b”}', '1:6 a value, received "“". Write the half-width "\\"".'],
  ['{"a":1，"b":2}', '1:7 "," or "}" after a value, received "，". Write the half-width ",".'],
  ['{"a"：1}', '1:5 ":" after the key, received "：". Write the half-width ":".'],
  [
    '<!doctype html>',
    '1:1 a value, received "<". This is a web page, not data: check the address.',
  ],
  ['toString', '1:1 a value, received "toString".'],
  ['\u0000', '1:1 a value, received "\\u0000".'],
];

describe('text that is no JSON', () => {
  it.each(PROBLEMS)('%j: says where, what was expected, what came and what to do', (text, said) => {
    const [problem] = readJsonText(text).problems;
    const [place = '', ...rest] = said.split(' ');
    const [line, column] = place.split(':').map(Number);
    expect(problem).toMatchObject({
      severity: 'error',
      code: 'not-json',
      line,
      column,
      message: `line ${line}, column ${column}: expected ${rest.join(' ')}`,
    });
  });

  it('is told from an empty file', () => {
    for (const text of ['', ' \n\t', '\uFEFF']) {
      expect(readJsonText(text).problems).toMatchObject([{ code: 'empty-file' }]);
    }
  });

  it('is found on its line, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['{', '  "a": 1,', '  "b": 2,', '  "c": }', '}'].join(end);
      expect(readJsonText(text).problems).toMatchObject([{ line: 4, column: 8 }]);
    }
  });
});

describe('the scanner', () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('accepts what JSON.parse accepts, and nothing else', () => {
    const pieces =
      '{ } [ ] , : " "a" "b": 1 - 0 . e + true null fals \\ \\n \\u12 \u2028 \u0007 1.5e-3 -0 {} []';
    const piece = fc.constantFrom(' ', '\n', ...pieces.split(' '));
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.json(),
      fc.tuple(fc.json(), fc.nat(), piece).map(([json, at, put]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + put + json.slice(cut + 1);
      }),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(scanJson(each).fault === undefined).toBe(parses(each));
      }),
      { numRuns: 3_000 },
    );
  });

  it('tells of every value with its path and place', () => {
    const text = '{"a": [1, {"b": "x"}], "c\\n": null}';
    const seen: string[] = [];
    scanJson(text, {
      value: (path, offset) =>
        seen.push(`${JSON.stringify(path)} ${text.slice(offset, offset + 3)}`),
    });
    expect(seen).toEqual([
      '[] {"a',
      '["a"] [1,',
      '["a",0] 1, ',
      '["a",1] {"b',
      '["a",1,"b"] "x"',
      '["c\\n"] nul',
    ]);
  });

  it('finds keys that stand twice in one object, however they are written', () => {
    const { problems, value } = readJsonText('{"a":{"b":1,\n"\\u0062":2},"c":[{"a":1},{"a":1}]}');
    expect(value).toEqual({ a: { b: 2 }, c: [{ a: 1 }, { a: 1 }] });
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        code: 'duplicate-key',
        path: 'a.b',
        message: 'a.b: expected "b" once, received it again. Remove one; the last one was read.',
      },
    ]);
  });

  it('walks over ten million characters of one token', () => {
    for (const token of [`"${'x'.repeat(1e7)}"`, `1${'0'.repeat(1e7)}`, `${' '.repeat(1e7)}1`]) {
      expect(scanJson(token)).toEqual({ duplicates: [] });
    }
  });
});
