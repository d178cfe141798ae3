/**
 * "Several" of a power of ten: 数千, several thousand, tens of thousands.
 *
 * @returns hedge, number and scale word; undefined where the language has no such words
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
  const scale = ['', 'thousand', 'million', 'billion'][Math.floor(power / 3)] ?? '';
  if (power === 1) return undefined;
  if (power === 2) return ['several', 'hundred', ''];
  const many = ['', 'tens of', 'hundreds of'][power % 3];
  return many ? [many, `${scale}s`, ''] : ['several', scale, ''];
}
