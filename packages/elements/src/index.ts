/** The classes; importing this registers nothing. `@reform-kpi/elements/define` registers all tags. */
export { ReformArithmetic } from './reform-arithmetic/reform-arithmetic.js';
export { ReformData } from './reform-data/reform-data.js';
export { ReformErrorEvent, ReformLoadEvent } from './reform-data/reform-data-events.js';
export { ReformFigure } from './reform-figure/reform-figure.js';
export { ReformKpi } from './reform-kpi/reform-kpi.js';
export { ReformSource } from './reform-source/reform-source.js';
export { ReformToggleEvent } from './reform-toggle-event.js';
export type { LoadFailure, LoadFailureCode } from './data/load-failure.js';
