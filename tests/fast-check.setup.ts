import fc from 'fast-check';

/**
 * The same samples in every run, so that a red run is red again when looked at. `FC_SEED=random`
 * goes hunting; `FC_SEED=123` repeats what was caught.
 */
const { FC_SEED = '20221128' } = process.env;
if (FC_SEED !== 'random') fc.configureGlobal({ seed: Number(FC_SEED) });
