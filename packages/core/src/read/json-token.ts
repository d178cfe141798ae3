/**
 * Where the tokens of JSON end. Loops, not regular expressions: those keep a way back for every
 * character, and run out of memory on a text of many million.
 */

/** What a token lacks, and where. */
export interface TokenFault {
  readonly offset: number;
  readonly expected: string;
}

const QUOTE = 34;
const BACKSLASH = 92;

/** The first offset from `start` on that is not white space. */
export function endOfSpace(text: string, start: number): number {
  let offset = start;
  for (;;) {
    const code = text.charCodeAt(offset);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return offset;
    offset++;
  }
}

/** The offset behind the text in double quotes that starts here, or what it lacks. */
export function endOfString(text: string, start: number): number | TokenFault {
  for (let offset = start + 1; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === QUOTE) return offset + 1;
    if (code < 32) return { offset, expected: 'text on one line, with line breaks written "\\n"' };
    if (code !== BACKSLASH) continue;
    if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(offset, offset + 6))) {
      return { offset, expected: 'text whose backslashes are written "\\\\"' };
    }
    offset++;
  }
  return { offset: start, expected: 'text that ends with a double quote' };
}

/** The offset behind the number that starts here, or what should have stood here. */
export function endOfNumber(text: string, start: number): number | TokenFault {
  const digits = (from: number) => {
    let offset = from;
    while (text.charCodeAt(offset) >= 48 && text.charCodeAt(offset) <= 57) offset++;
    return offset;
  };
  const whole = text[start] === '-' ? start + 1 : start;
  let end = text[whole] === '0' ? whole + 1 : digits(whole);
  if (end === whole) return { offset: start, expected: 'a value' };
  if (text[end] === '.') {
    const fraction = digits(end + 1);
    if (fraction === end + 1)
      return { offset: start, expected: 'a number with digits after its point' };
    end = fraction;
  }
  if (text[end] === 'e' || text[end] === 'E') {
    const signed = text[end + 1] === '+' || text[end + 1] === '-' ? end + 2 : end + 1;
    const exponent = digits(signed);
    if (exponent === signed)
      return { offset: start, expected: 'a number with digits after its exponent' };
    end = exponent;
  }
  return end;
}
