/** Simplified and traditional forms of the characters in hedges, scales, units and periods, in pairs. */
const PAIRS =
  '万萬亿億余餘个個项項约約数數几幾户戶场場种種类類处處条條张張间間门門只隻亩畝顷頃吨噸时時钟鐘点點过過内內' +
  '业業计計发發来來变變标標欧歐镑鎊册冊辆輛届屆队隊组組单單负負两兩层層团團达達间間学學于於';

/** Whether a language tag asks for traditional characters. */
export function isTraditional(locale: string): boolean {
  return /^zh-(hant|tw|hk|mo)/i.test(locale);
}

/**
 * Words of figures and units in the other script: 万余个 ↔ 萬餘個. A closed list for measure words,
 * not a converter for prose.
 */
export function inScript(text: string, traditional: boolean): string {
  return text.replace(/[^\0-\u2fff]/g, (character) => {
    const at = PAIRS.indexOf(character);
    return at >= 0 ? (PAIRS[at - (at % 2) + Number(traditional)] ?? '') : character;
  });
}
