import type { Problem } from '../problem.js';
import { scanJson } from './json-scan.js';
import { linesAndColumns } from './line-and-column.js';

interface Wanted {
  readonly below: Map<string | number, Wanted>;
  /** Offsets of the last key and value with this path: the ones `JSON.parse` keeps. */
  key?: number;
  value?: number;
}

/** Problems about a key itself, not about what it holds. */
const ABOUT_KEYS: ReadonlySet<string> = new Set(['unknown-key', 'duplicate-key', 'wrong-key']);

/**
 * Gives problems their line and column in the text they came from. Where the path leads to nothing,
 * as for a missing key, they get those of the nearest thing around it.
 *
 * @param text - valid JSON, without byte order mark
 */
export function placeProblems(text: string, problems: readonly Problem[]): Problem[] {
  const root: Wanted = { below: new Map() };
  const wanted = problems.map((problem) => {
    let node = root;
    const trail = [root];
    for (const key of pathFromWords(problem.path)) {
      let next = node.below.get(key);
      if (!next) node.below.set(key, (next = { below: new Map() }));
      trail.push((node = next));
    }
    return { problem, trail };
  });
  visitWanted(text, root);

  const found = wanted.map(({ problem, trail }) => {
    const place = trail.findLast((node) => node.value !== undefined) ?? root;
    const byKey = ABOUT_KEYS.has(problem.code) && place === trail.at(-1);
    return { problem, offset: (byKey ? place.key : place.value) ?? 0 };
  });
  const offsets = [...new Set(found.map(({ offset }) => offset))].sort((a, b) => a - b);
  const places = linesAndColumns(text, offsets);
  const at = new Map(offsets.map((offset, index) => [offset, places[index]]));
  return found.map(({ problem, offset }) =>
    problem.line === undefined ? { ...problem, ...at.get(offset) } : problem,
  );
}

/** Notes where the wanted paths stand, with a trail of wanted nodes beside the path walked. */
function visitWanted(text: string, root: Wanted): void {
  const trail: (Wanted | undefined)[] = [root];
  const step = (path: readonly (string | number)[]): Wanted | undefined => {
    const last = path.at(-1);
    const node = last === undefined ? root : trail[path.length - 1]?.below.get(last);
    trail.length = path.length;
    trail.push(node);
    return node;
  };
  scanJson(text, {
    key(path, offset) {
      const node = step(path);
      if (node) node.key = offset;
    },
    value(path, offset) {
      const node = step(path);
      if (node) node.value = offset;
    },
  });
}

/** The keys of a path as `pathInWords` wrote it. A shortened key leads nowhere, so the way ends before it. */
function pathFromWords(path: string): (string | number)[] {
  const keys: (string | number)[] = [];
  for (const match of path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([A-Za-z_$][\w$]*)/g)) {
    const [, index, text, name] = match;
    keys.push(index === undefined ? (name ?? String(JSON.parse(text ?? '""'))) : Number(index));
  }
  return keys;
}
