/** What a file should have held, by the name the schema gives it. The Chinese is in `format/problem-words.ts`. */
export const EXPECTED_WORDS: Readonly<Record<string, string>> = {
  id: 'an id: lower-case words joined by hyphens, such as "skilled-workers"',
  unit: 'a unit id such as "person" or "CNY/person"',
  date: 'a date that exists, YYYY-MM-DD',
  period: 'a period such as 2021-12-31, 2017/2022-06-28 or R/P1Y',
  duration: 'a duration such as P1Y',
  url: 'an address that starts with http:// or https://',
  language: 'a language tag such as "zh-Hans" or "en"',
  sha256: 'a SHA-256 in 64 lower-case hex digits',
  text: 'a text per language, such as { "en": "…" }',
  'unit-words': 'words per language, such as { "en": ["teams", "team"] }',
  words: 'a text',
  number: 'a number',
  positive: 'a number above 0',
  offset: 'a whole number from 0 up',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  figure: 'a figure: an object with "stated", "value", "hedge" and "unit"',
  evidence: 'evidence: an object with "source" and "quote"',
  expression: 'an expression: { "ref": … }, { "const": … } or { "op": …, "args": […] }',
};

/** The words for a name of the schema's. */
export function expectedWords(name: string): string {
  return Object.hasOwn(EXPECTED_WORDS, name) ? (EXPECTED_WORDS[name] ?? name) : name;
}
