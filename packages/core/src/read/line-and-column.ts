/** 1-based; columns count UTF-16 code units, as editors do. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Where an offset stands. Lines end with LF, CRLF or CR. */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  return linesAndColumns(text, [offset])[0] ?? { line: 1, column: 1 };
}

/** The same for many offsets, in one walk over the text. They must be in ascending order. */
export function linesAndColumns(text: string, offsets: readonly number[]): LineAndColumn[] {
  let line = 1;
  let start = 0;
  let at = 0;
  return offsets.map((offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      const ends = code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
      if (ends) {
        line++;
        start = at + 1;
      }
    }
    return { line, column: offset - start + 1 };
  });
}
