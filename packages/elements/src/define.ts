/** Registers every element of the package: `import '@reform-kpi/elements/define'`. */
import './reform-data/reform-data.define.js';
import './reform-kpi/reform-kpi.define.js';
import './reform-figure/reform-figure.define.js';
import './reform-source/reform-source.define.js';
import './reform-arithmetic/reform-arithmetic.define.js';
