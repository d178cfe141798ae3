/** Everything but the composite module. Pages that count bytes import the narrower entries. */
export * from './entry/calculate.js';
export * from './entry/dataset.js';
export * from './entry/figure.js';
