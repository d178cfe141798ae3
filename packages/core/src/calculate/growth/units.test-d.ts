/** Compile-time checks: quantities of different units do not meet. Read by `tsc`, never run. */
import { quantity } from '../../quantity/quantity.js';
import { cagr } from './cagr.js';
import { percentChange } from './percent-change.js';
import { percentagePointChange } from './percentage-point-change.js';

const people = quantity(5, 'person');
const times = quantity(5, 'person-time');
const percent = quantity(5, 'percent');

cagr({ first: people, last: people, years: 5 });
// @ts-expect-error persons are not person-times
cagr({ first: people, last: times, years: 5 });

percentChange({ previous: percent, current: percent });
// @ts-expect-error days do not change into percent
percentChange({ previous: quantity(5, 'day'), current: percent });

percentagePointChange({ previous: percent, current: percent });
// @ts-expect-error points are the difference of percentages, not of counts
percentagePointChange({ previous: people, current: people });
