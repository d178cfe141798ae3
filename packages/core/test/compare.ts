/** How a vector's expected value is compared with what the library gave. */

export interface Tolerance {
  readonly abs: number;
  readonly rel: number;
}

/**
 * What differs, as sentences; empty when the case passes. Numbers may differ by the tolerance;
 * everything else must be equal. `enclose: true` beside `lo` and `hi` asks that the range got holds
 * the expected one, and is no wider than the tolerance allows. What the expected value does not
 * mention is not looked at, except an error.
 */
export function differences(
  got: unknown,
  expected: unknown,
  tolerance: Tolerance,
  at = 'result',
): string[] {
  if (typeof expected === 'number') {
    const near =
      typeof got === 'number' &&
      Math.abs(got - expected) <= Math.max(tolerance.abs, tolerance.rel * Math.abs(expected));
    return near ? [] : [`${at}: expected ${expected}, got ${show(got)}`];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) {
      return [`${at}: expected ${show(expected)}, got ${show(got)}`];
    }
    return expected.flatMap((each, index) =>
      differences(got[index], each, tolerance, `${at}[${index}]`),
    );
  }
  if (!isRecord(expected)) {
    return got === expected ? [] : [`${at}: expected ${show(expected)}, got ${show(got)}`];
  }
  if (!isRecord(got)) return [`${at}: expected ${show(expected)}, got ${show(got)}`];
  const found: string[] = [];
  if ('error' in got && !('error' in expected))
    found.push(`${at}: got the error ${show(got['error'])}`);
  for (const [key, value] of Object.entries(expected)) {
    if (key === 'enclose') found.push(...enclosure(got, expected, at));
    else found.push(...differences(own(got, key), value, tolerance, `${at}.${key}`));
  }
  return found;
}

function enclosure(
  got: Record<string, unknown>,
  expected: Record<string, unknown>,
  at: string,
): string[] {
  const [outer, inner] = [endsOf(got), endsOf(expected)];
  const holds = outer.lo <= inner.lo && outer.hi >= inner.hi;
  return holds ? [] : [`${at}: ${show(got)} does not enclose ${show(expected)}`];
}

function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function endsOf(range: Record<string, unknown>): { lo: number; hi: number } {
  return { lo: Number(range['lo'] ?? -Infinity), hi: Number(range['hi'] ?? Infinity) };
}
