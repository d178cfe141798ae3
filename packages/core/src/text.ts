/** A text in one or more languages, keyed by BCP 47 tag: `{ "zh-Hans": "技术工人", "en": "Skilled workers" }`. */
export type Text = Readonly<Record<string, string>>;

/** A text together with the language it turned out to be in, for the `lang` attribute beside it. */
export interface PickedText {
  readonly text: string;
  readonly lang: string;
}

/**
 * Picks the language nearest to what the reader asked for: the tag itself, then ever shorter tags
 * (`zh-Hant-HK` → `zh-Hant` → `zh`), then any text of the same primary language, then English, then
 * the first there is.
 *
 * @example pickText({ 'zh-Hans': '技术工人', en: 'Skilled workers' }, 'zh-CN') //=> { text: '技术工人', lang: 'zh-Hans' }
 */
export function pickText(text: Text, locale: string): PickedText {
  const tags = Object.keys(text);
  const found = (wanted: string) => tags.find((tag) => tag.toLowerCase() === wanted);
  const parts = locale.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const tag = found(parts.slice(0, length).join('-'));
    if (tag !== undefined) return { text: text[tag] ?? '', lang: tag };
  }
  const traditional = /^zh-(hant|tw|hk|mo)/i.test(locale);
  const kin = tags.filter((tag) => tag.toLowerCase().split('-')[0] === parts[0]);
  const tag =
    kin.find((each) => /hant|tw|hk|mo/i.test(each) === traditional) ??
    kin[0] ??
    found('en') ??
    tags[0] ??
    '';
  return { text: text[tag] ?? '', lang: tag };
}
