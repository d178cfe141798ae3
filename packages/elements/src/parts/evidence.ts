export { evidenceTemplates } from '../evidence/evidence-template.js';
