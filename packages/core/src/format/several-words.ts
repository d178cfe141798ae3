/**
 * "Several" of a power of ten: 数千, several thousand.
 *
 * @returns hedge, number and scale word; undefined where the language has no such words, and a range says it: 20–100
 */
export function severalWords(
  value: number,
  language: 'zh' | 'en' | '',
): readonly [hedge: string, number: string, scale: string] | undefined {
  const power = Math.round(Math.log10(value));
  if (10 ** power !== value || power < 1 || power > 11 || language === '') return undefined;
  if (language === 'zh') {
    const scale = power < 4 ? '' : power < 8 ? '万' : '亿';
    const digit = '十百千'[(power % 4) - 1];
    return digit ? ['数', digit, scale] : ['数', scale, ''];
  }
  const scale = { 2: 'hundred', 3: 'thousand', 6: 'million', 9: 'billion' }[power];
  return scale === undefined ? undefined : ['several', scale, ''];
}
