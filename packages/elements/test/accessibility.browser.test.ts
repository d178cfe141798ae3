/** axe over every state of every element, in light and dark, Chinese and English, wide and at 320 px. */
import axe from 'axe-core';
import { html } from 'lit';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { corrected, hedges, mistyped, withdrawn, zibo } from '../../../stories/data.js';
import '../src/define.js';
import { allDrawn, mount, part, thePart } from './page.js';

const everyState = () => html`
  <h1>Every state</h1>
  <h2>Cards</h2>
  <div
    style="display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 1em"
  >
    ${[
      'skilled-workers',
      'democratic-management-rate',
      'highly-skilled-share',
      'planned-training-per-year',
      'workers-trained-cumulative',
      'competition-enterprises-five-years',
      'new-rules-created',
      'rights-lawyers',
      'mutual-aid-covered',
      'skiled-workers',
    ].map((id) => html`<reform-kpi .data=${zibo} indicator=${id}></reform-kpi>`)}
    <reform-kpi .data=${zibo} indicator="wage-arrears-recovered" open></reform-kpi>
    <reform-kpi .data=${zibo} indicator="highly-skilled-share" open></reform-kpi>
    <reform-kpi .data=${corrected} indicator="craftsmen-cultivated" open></reform-kpi>
    <reform-kpi .data=${withdrawn} indicator="wage-bargaining-coverage" open></reform-kpi>
    <reform-kpi .data=${mistyped} indicator="workers-trained-cumulative"></reform-kpi>
    <reform-kpi .data=${hedges} indicator="rate-about"></reform-kpi>
    <reform-kpi .data=${zibo} indicator="members-recruited" compact></reform-kpi>
    <reform-kpi
      figure="63万余人"
      name="技术工人队伍"
      source="https://example.org/x"
      open
    ></reform-kpi>
    <reform-kpi figure="六十三个很多" name="技术工人队伍"></reform-kpi>
    <reform-kpi></reform-kpi>
  </div>
  <h2>Text</h2>
  <p>
    ${['skilled-workers', 'highly-skilled-share', 'nothing-of-the-kind'].map(
      (id) => html`<reform-figure .data=${zibo} indicator=${id}>63万</reform-figure>, `,
    )}
    <reform-figure .data=${corrected} indicator="craftsmen-cultivated">949人</reform-figure>
    <reform-figure .data=${withdrawn} indicator="wage-bargaining-coverage">90%</reform-figure>
  </p>
  <reform-source .data=${zibo} indicator="skilled-workers"></reform-source>
  <reform-arithmetic .data=${zibo} indicator="highly-skilled-share"></reform-arithmetic>
  <reform-arithmetic .data=${zibo} indicator="training-against-plan"></reform-arithmetic>
`;

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  document.documentElement.lang = '';
  await page.viewport(1024, 768);
});

it.each([
  ['light', 'zh-CN', 1024],
  ['dark', 'en', 1024],
  ['dark', 'zh-CN', 320],
  ['light', 'en', 320],
] as const)('%s, %s, %i px', async (scheme, lang, width) => {
  await page.viewport(width, 768);
  const root = document.documentElement;
  root.lang = lang;
  root.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#121418' : '#f6f5f2'}; color: ${scheme === 'dark' ? '#eceef2' : '#16181d'}`;
  document.title = 'Every state';
  const place = mount(everyState(), { lang });
  await allDrawn(place);
  await vi.waitFor(() => {
    for (const each of place.querySelectorAll('[open]')) expect(part(each, 'quote')).not.toBeNull();
    for (const each of place.querySelectorAll('reform-arithmetic'))
      expect(part(each, 'working')).not.toBeNull();
    for (const each of place.querySelectorAll('reform-kpi'))
      expect(part(each, 'message')?.textContent.trim()).not.toBe('');
  }, 15_000);
  const figure = place.querySelector('reform-figure');
  if (!figure) throw new Error('There is no figure.');
  thePart(figure, 'figure').click();
  const panel = thePart(figure, 'popover');
  await vi.waitFor(() => expect(panel.matches(':popover-open')).toBe(true), 15_000);
  await Promise.all(panel.getAnimations().map(({ finished }) => finished));

  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    // The page around the elements is the test's own.
    rules: { 'landmark-one-main': { enabled: false }, region: { enabled: false } },
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join()} ${failureSummary}`),
  );
  expect(found).toEqual([]);
  // Nothing makes the page scroll sideways.
  expect(root.scrollWidth).toBeLessThanOrEqual(width);
});
