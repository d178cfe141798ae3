import { html } from 'lit';
import { expect, it, vi } from 'vitest';
import { zibo } from '../../../../stories/data.js';
import { mount, only, part, partOf, thePart, wordsOf } from '../../test/page.js';
import '../define.js';

const working = (indicator: string, lang = 'zh-CN') =>
  only(
    mount(html`<reform-arithmetic .data=${zibo} indicator=${indicator}></reform-arithmetic>`, {
      lang,
    }),
    'reform-arithmetic',
  );

it('shows every step with its bounds, the result, and the quotations behind it', async () => {
  const element = working('highly-skilled-share');
  await partOf(element, 'working');
  expect(wordsOf(thePart(element, 'name'))).toBe('高技能人才占比');
  expect(wordsOf(thePart(element, 'result'))).toMatch(/29—31%$/);
  expect(wordsOf(thePart(element, 'step'))).toMatch(/19万人 ÷ 63万余人/);
  expect(wordsOf(thePart(element, 'step'))).toMatch(/28\.9.*31\.0%/);
  expect(wordsOf(thePart(element, 'note'))).not.toBe('');
  expect(element.shadowRoot?.querySelectorAll('blockquote')).toHaveLength(2);
});

it.each([
  ['zh-CN', '计量单位不同，不作推算'],
  ['en', 'different units, so nothing is computed'],
])('gives the reason in place of a result (%s)', async (lang, words) => {
  const element = working('training-against-plan', lang);
  await partOf(element, 'working');
  expect(wordsOf(thePart(element, 'refused'))).toContain(words);
  expect(part(element, 'result')).toBeNull();
  expect(part(element, 'step')).toBeNull();
});

it('of an indicator shows the derivations that stand on its card', async () => {
  const element = working('workers-trained-cumulative');
  await partOf(element, 'working');
  expect(wordsOf(thePart(element, 'name'))).toBe('培训计划完成率');
});

it('of an indicator without any says nothing wrong', async () => {
  const element = working('rights-lawyers');
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.root')).not.toBeNull(), 15_000);
  expect(wordsOf(element.shadowRoot?.querySelector('.root'))).toBe('');
});
