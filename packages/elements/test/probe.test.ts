import { it } from 'vitest';
import { checkDataset } from '@reform-kpi/core/guard';
import { indexDataset } from '@reform-kpi/core/dataset';
import { zibo, corrected, withdrawn, mistyped } from '../../../stories/data.js';
import { indicatorModel } from '../src/model/indicator-model.js';
import * as arithmetic from '../src/parts/arithmetic.js';
import * as translate from '../src/parts/translate.js';
import * as explain from '../src/parts/explain.js';
import * as reader from '../src/parts/reader.js';
import * as bar from '../src/parts/bar.js';
import * as evidence from '../src/parts/evidence.js';
const parts = { arithmetic, translate, explain, reader, bar, evidence } as never;
const st = (d: unknown) => { const { dataset, problems } = checkDataset(d); return { state: 'ready', index: indexDataset(dataset!), problems } as never; };
it('probe', () => {
  for (const locale of ['zh-Hans', 'zh-Hant', 'en', 'de'])
    for (const [d, id, asOf] of [[zibo,'skilled-workers'],[zibo,'highly-skilled-share'],[zibo,'workers-trained-cumulative'],[zibo,'competition-enterprises-five-years'],[zibo,'planned-upskilled-per-year'],[zibo,'democratic-management-rate'],[zibo,'wage-arrears-recovered'],[corrected,'craftsmen-cultivated'],[corrected,'craftsmen-cultivated','2022-07-01'],[withdrawn,'wage-bargaining-coverage'],[mistyped,'workers-trained-cumulative'],[zibo,'skiled-workers']] as const) {
      const m = indicatorModel(st(d), { indicator: id, locale, asOf, parts });
      const { evidence: _, ...rest } = m as never as Record<string, unknown>;
      console.log(locale, id, asOf ?? '', JSON.stringify(rest));
    }
  for (const l of ['zh_CN', 'english', 'x', 'a b', '']) { try { const m = indicatorModel(st(zibo), { indicator: 'rights-lawyers', locale: l, parts }); console.log(l, JSON.stringify(m).slice(0,300)); } catch (e) { console.log(l, 'THROWS', String(e)); } }
});
