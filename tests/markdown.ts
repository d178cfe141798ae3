/** Reads the pieces of our Markdown pages that tests hold to the sources. */

/** A fenced block: its info string (`ts`, `json`, `html`) and its text. */
export interface Fence {
  readonly info: string;
  readonly text: string;
}

/** The fenced blocks of a page, in order. */
export function fencesOf(markdown: string): readonly Fence[] {
  return Array.from(
    markdown.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm),
    ([, info = '', text = '']) => ({ info: info.trim(), text }),
  );
}

/** The headings of a page, outside of code: level and words. */
export function headingsOf(
  markdown: string,
): readonly { readonly level: number; readonly words: string }[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  return Array.from(prose.matchAll(/^(#+) (.*)$/gm), ([, hashes = '', words = '']) => ({
    level: hashes.length,
    words,
  }));
}

/** The cells of the first table after a heading, its head left out. `first` picks a table by its first head cell. */
export function tableAfter(
  markdown: string,
  heading: string,
  first = '',
): readonly (readonly string[])[] {
  const start = markdown.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`There is no heading "${heading}".`);
  const after = markdown.slice(start + heading.length + 2);
  const end = after.search(/^#+ /m);
  const section = end < 0 ? after : after.slice(0, end);
  const tables = section.split(/\n(?!\|)/).map((block) =>
    block
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim()),
      ),
  );
  const table = tables.find(([head]) => head?.[0]?.startsWith(first));
  if (!table) throw new Error(`There is no table after "${heading}".`);
  return table.slice(2);
}
