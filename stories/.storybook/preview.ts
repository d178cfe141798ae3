import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '@reform-kpi/elements/define';
import { html } from 'lit';
import manifest from '../../packages/elements/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    // A story that axe finds fault with fails the tests.
    a11y: { test: 'error' },
    controls: {
      expanded: true,
      sort: 'requiredFirst',
      // Attributes whose properties are listed already.
      exclude: ['as-of', 'heading-level'],
    },
    options: {
      storySort: {
        order: ['Start here', 'Card', 'Figure in text', 'Source', 'Arithmetic', 'Data'],
      },
    },
    viewport: {
      options: {
        narrow: { name: '320 px', styles: { width: '320px', height: '700px' } },
        tablet: { name: '768 px', styles: { width: '768px', height: '900px' } },
        wide: { name: '1280 px', styles: { width: '1280px', height: '900px' } },
      },
    },
  },
  globalTypes: {
    language: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'zh-CN', title: '简体中文' },
          { value: 'zh-Hant', title: '繁體中文' },
          { value: 'en', title: 'English' },
          { value: 'de', title: 'Deutsch (numbers)' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: 'zh-CN', theme: 'light' },
  decorators: [
    (story, { globals, parameters }) => {
      const beside = parameters['beside'] as readonly string[] | undefined;
      return html`<div
        class="stage ${globals['theme'] === 'dark' ? 'dark' : 'light'}"
        lang=${globals['language']}
      >
        ${
          beside
            ? html`<div class="beside">
                ${beside.map((language) => html`<div lang=${language}>${story()}</div>`)}
              </div>`
            : story()
        }
      </div>`;
    },
  ],
};

export default preview;
