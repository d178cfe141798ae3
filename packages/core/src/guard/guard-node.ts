/**
 * What a value must be, in the guard's little language. The table is generated from the schema.
 *
 * | node | the value is |
 * | --- | --- |
 * | `'#figure'` | what the shape of that name says |
 * | `'=rise|fall'` | one of these words |
 * | `'words:500'` | plain text of at most 500 characters, never empty |
 * | `'id:100'`, `'date:10'` … | text in that format, of at most so many characters |
 * | `'number'`, `'number?'` | a finite number; that or null |
 * | `'positive'`, `'offset'`, `'boolean'` | above 0; a whole number from 0 up; true or false |
 * | `[node, min, max]` | a list of such, of `min` to `max` entries |
 * | `{ id: node, 'note?': node }` | an object with these keys; `?` may be absent; others are ignored |
 * | `{ '*': node }` | an object whose keys are language tags, at least one |
 * | `{ '|': [node, …] }` | one of these |
 */
export type GuardNode =
  | string
  | readonly [item: GuardNode, min: number, max: number]
  | { readonly [key: string]: GuardNode | readonly GuardNode[] };
