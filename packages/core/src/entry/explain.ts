/** Sentences in the reader's language: why there is no answer, what is wrong with a file. */
export { explainProblem } from '../format/explain-problem.js';
export { explainRefusal } from '../format/explain-refusal.js';
export { nearestWord } from '../nearest-word.js';
