export { checkDataset } from '@reform-kpi/core/guard';
