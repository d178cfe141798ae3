/**
 * Prints rows in columns; the first is words, the rest are numbers and stand to the right.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function printTable(head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) =>
    Math.max(...lines.map((row) => (row[column] ?? '').length)),
  );
  const write = (/** @type {readonly string[]} */ row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const [first = [], ...rest] = lines;
  console.log(write(first));
  console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const row of rest) console.log(write(row));
}

/** @param {boolean} met */
export const verdict = (met) => (met ? 'met' : 'NOT MET');
