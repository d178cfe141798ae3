export { derivedIndicator, derivedLine } from '../model/derived-indicator.js';
export { workingModels } from '../arithmetic/working-model.js';
