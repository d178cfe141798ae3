/** So many values in one entry, or one field of the header, no dataset needs. */
export const MAX_VALUES = 10_000;

/** Whether a value holds more than `MAX_VALUES` others: stops counting there. */
export function isTooBig(value: unknown): boolean {
  const left: unknown[] = [value];
  let count = 0;
  while (left.length > 0) {
    const each = left.pop();
    if (typeof each !== 'object' || each === null) continue;
    const inside = Object.values(each) as unknown[];
    count += inside.length;
    if (count > MAX_VALUES) return true;
    for (const one of inside) left.push(one);
  }
  return false;
}
