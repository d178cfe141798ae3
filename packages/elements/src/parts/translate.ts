export { formatFigure, spokenFigure } from '@reform-kpi/core/figure';
