/**
 * Where an indicator ought to go: up, down, or towards its target from either side (parity ratios,
 * shares that are best at one value).
 */
export type Direction = 'rise' | 'fall' | 'approach';
