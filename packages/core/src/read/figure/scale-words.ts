/**
 * Scale words and their powers of ten. `k`, `m` and the like only when they touch the digits: 5m is
 * five million, 5 m is five metres.
 */
export const SCALES: Readonly<Record<string, number>> = {
  万: 4,
  亿: 8,
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  lakh: 5,
  crore: 7,
  bn: 9,
  mn: 6,
  tn: 12,
  k: 3,
  m: 6,
};

/** Scale words that only count when nothing stands between them and the digits. */
export const TOUCHING: ReadonlySet<string> = new Set(['k', 'm']);
