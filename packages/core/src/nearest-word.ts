/**
 * The candidate somebody most likely meant: fewest letters added, dropped, changed or swapped with
 * their neighbour, letter case aside.
 *
 * @returns undefined where none is near: more than a third of the letters, but at least one, would have to change
 * @example nearestWord('pesron-time', ['person', 'person-time']) //=> 'person-time'
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > 60) return undefined;
  const wanted = word.toLowerCase();
  let allowed = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    // Of two as near, the one of the word's own length: a letter was mistyped more often than lost.
    const nearer = distance < allowed || best === undefined;
    const fitter = best?.length !== word.length && candidate.length === word.length;
    const kept = distance < Math.max(word.length, candidate.length);
    if (distance <= allowed && kept && (nearer || fitter)) {
      best = candidate;
      allowed = distance;
    }
  }
  return best;
}

/** Damerau-Levenshtein distance in its "optimal string alignment" form. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
