/**
 * One spelling for many, without moving a single offset: full width to half width, traditional to
 * simplified, financial numerals to everyday ones, every kind of space, dash and tilde to one.
 * Each UTF-16 code unit gives exactly one, so a place in the folded text is a place in the text.
 */
export function fold(text: string): string {
  return text
    .replace(/([０-９])，(?=[０-９])/g, '$1,')
    .replace(FINANCIAL, (run) => run.replace(/./g, foldFinancial))
    .replace(/[A-Z\u00a0\u2000-\u200a\u2010-\u2015\u2212\u202f\u3000-\uffee]/g, foldCharacter);
}

/** Traditional forms, each followed by the form the tables are written in. */
const FORMS =
  '萬万億亿餘余項项個个為为過过達达兩两幾几數数約约將将負负點点從从間间場场種种類类處处臺台條条門门張张隻只戶户畝亩頃顷噸吨鐘钟時时週周圓元圆元團团隊队業业' +
  '級级構构單单區区縣县鎮镇鄉乡農农輛辆筆笔號号歲岁會会員员關关學学術术職职動动勞劳國国車车節节課课組组層层棟栋臨临佔占於于無无眾众許许幣币紀纪後后來来積积' +
  '〇零￥¥￡£～~〜~〝"';

/** Financial numerals in a row or before a scale word; 伍 alone is part of 队伍, 陆 of 大陆. */
const FINANCIAL =
  /[壹貳贰叁參肆伍陸陆柒捌玖拾佰仟]{2,}|[壹貳贰叁參肆伍陸陆柒捌玖拾佰仟](?=[万萬亿億元圓圆])/g;
const FINANCIAL_FORMS = '壹一貳二贰二叁三參三肆四伍五陸六陆六柒七捌八玖九拾十佰百仟千';

function foldFinancial(character: string): string {
  return FINANCIAL_FORMS.charAt(FINANCIAL_FORMS.indexOf(character) + 1);
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x5b) return character.toLowerCase();
  if (code === 0x2212) return '-';
  if (code >= 0x2010 && code <= 0x2015) return '–';
  if (code <= 0x3000) return ' ';
  const form = FORMS.indexOf(character);
  if (form >= 0 && form % 2 === 0) return FORMS.charAt(form + 1);
  // The full-width comma stays: in Chinese it parts clauses, never thousands.
  if (code > 0xff00 && code < 0xff5f && code !== 0xff0c) {
    return String.fromCharCode(code - 0xfee0).toLowerCase();
  }
  return character;
}

/**
 * Where the first character sits that a reader cannot see but that changes what is seen or compared:
 * bidirectional controls, zero-width characters, other controls, halves of a surrogate pair.
 *
 * @returns the offset, or −1
 */
export function findHidden(text: string): number {
  return text.search(/\p{Cs}|\p{Cf}|(?!\s)\p{Cc}/u);
}
