import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '@reform-kpi/elements/define';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import manifest from '../../packages/elements/custom-elements.json';
import { controlsFor, controlsFrom } from './controls-from.js';
import './preview.css';

setCustomElementsManifest(controlsFrom(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    // A story that axe finds fault with fails the tests.
    a11y: { test: 'error' },
    controls: { expanded: true },
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
  argTypesEnhancers: [({ argTypes }) => controlsFor(argTypes)],
  initialGlobals: { language: 'zh-CN', theme: 'light' },
  decorators: [
    (story, { args, globals, parameters }) => {
      const beside = parameters['beside'] as readonly string[] | undefined;
      // Tokens set among the controls.
      const tokens = Object.fromEntries(
        Object.entries(args).filter(([name, value]) => name.startsWith('--') && value),
      ) as Record<string, string>;
      return html`<div
        style=${styleMap(tokens)}
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
