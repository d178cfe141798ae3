/** Rendered on a server, where there is no page: the words of the page itself, and nothing touched. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { expect, it } from 'vitest';
import { zibo } from '../../../stories/data.js';
import * as elements from '../src/index.js';

it('importing the classes registers nothing and needs no page', () => {
  expect(Object.keys(elements)).toContain('ReformKpi');
  expect(customElements.get('reform-kpi')).toBeUndefined();
  expect('document' in globalThis).toBe(false);
});

it('renders every element around the page’s own words', async () => {
  await import('../src/define.js');
  const page = await collectResult(
    render(
      html`<reform-data .data=${zibo}
        ><reform-kpi .data=${zibo} indicator="skilled-workers" open locale="zh-CN"
          ><article>63万余人</article></reform-kpi
        ><reform-kpi figure="63万余人" as-of="2021-12-31"></reform-kpi
        ><reform-figure .data=${zibo} indicator="skilled-workers">63万余人</reform-figure
        ><reform-source indicator="skilled-workers"><q>原话</q></reform-source
        ><reform-arithmetic indicator="highly-skilled-share"></reform-arithmetic
      ></reform-data>`,
    ),
  );
  for (const tag of ['data', 'kpi', 'figure', 'source', 'arithmetic'])
    expect(page).toMatch(new RegExp(`<reform-${tag}[^>]*>\\s*<template shadowroot(mode)?="open"`));
  expect(page).toContain('<article>63万余人</article>');
  expect(page).toMatch(/<slot/);
  expect(page).not.toMatch(/undefined|\[object|NaN/);
  // Twice the same: nothing on a server remembers.
  expect('document' in globalThis).toBe(false);
});
