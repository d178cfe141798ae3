/** Everything but the composite module. Pages that count bytes import the narrower entries. */
export * from './entry/calculate.js';
export * from './entry/dataset.js';
export * from './entry/explain.js';
export * from './entry/figure.js';
export * from './entry/guard.js';
export * from './entry/read-figure.js';
export * from './entry/read.js';
