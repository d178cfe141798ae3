/** Reading a figure's words. A page loads it only where words are to be read. */
export { findFigures, readFigure, readFigureAt } from '../read/read-figure.js';
export type {
  FigureOptions,
  FigurePart as ReadFigurePart,
  ReadFigure,
} from '../read/read-figure.js';
export { unitAccepts } from '../quantity/unit-accepts.js';
