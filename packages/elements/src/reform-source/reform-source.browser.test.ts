import { html } from 'lit';
import { expect, it, vi } from 'vitest';
import { withdrawn, zibo } from '../../../../stories/data.js';
import { mount, only, part, partOf, wordsOf } from '../../test/page.js';
import '../define.js';

it('quotes, marks, cites: who, in what role, where, when, and how far it was checked', async () => {
  const place = mount(
    html`<reform-source .data=${zibo} indicator="skilled-workers"></reform-source>`,
  );
  const element = only(place, 'reform-source');
  expect(wordsOf(await partOf(element, 'quote'))).toBe('“技术工人队伍63万余人”');
  expect(wordsOf(part(element, 'mark'))).toBe('63万余人');
  expect(wordsOf(part(element, 'citation'))).toBe(
    '鲁中网 · 淄博市总工会党组书记、常务副主席 · 淄博市政府新闻办公室新闻发布会 · 2022-06-28 · 发布会口径',
  );
});

it('leaves the page’s own words in place and says why there is nothing', async () => {
  const place = mount(
    html`<reform-source .data=${zibo} indicator="skiled-workers"><q>63万余人</q></reform-source>
      <reform-source .data=${zibo} as-of="2020-01-01" indicator="skilled-workers"></reform-source>
      <reform-source .data=${withdrawn} indicator="wage-bargaining-coverage"></reform-source>`,
  );
  const [unknown, early, gone] = place.querySelectorAll('reform-source');
  await vi.waitFor(() => {
    expect(wordsOf(unknown && part(unknown, 'message'))).toContain('是否为“skilled-workers”');
    expect(wordsOf(early && part(early, 'message'))).toBe('截至所选日期尚未公布');
    expect(wordsOf(gone && part(gone, 'mark'))).toBe('90%');
  }, 15_000);
  expect(place.querySelector('q')?.getClientRects().length).toBeGreaterThan(0);
});
