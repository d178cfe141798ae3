/** After each story has played: a picture of it, compared with its reference. */
import { afterEach } from 'vitest';
import { commands, page } from 'vitest/browser';
import type { Media } from './screen-commands.js';

document.documentElement.classList.add('picture');

// What elements load when they need it is there from the start, so that no picture comes too early.
const parts = import.meta.glob('../../packages/elements/src/parts/*.ts');
await Promise.all(Object.values(parts).map((load) => load()));

/** What the Storybook plugin adds to a test. */
interface StoryContext {
  readonly story?: { readonly id: string; readonly parameters: { readonly media?: Media } };
}

afterEach(async (context) => {
  const { story } = context as StoryContext;
  const stage = document.querySelector('.stage');
  // A story that failed to render has nothing to compare.
  if (!story || !stage || context.task.result?.state === 'fail') return;
  const { media } = story.parameters;
  if (media) await commands.setMedia(media);
  await settled();
  // What lies outside the window is not drawn.
  const { bottom } = stage.getBoundingClientRect();
  if (bottom > window.innerHeight) await page.viewport(window.innerWidth, Math.ceil(bottom));
  const difference = await commands.compareStory(story.id);
  if (media) await commands.setMedia({ forcedColors: 'none' });
  if (difference) throw new Error(difference);
});

/** Fonts are there, every element has drawn what it waited for. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  for (let calm = 0, before = ''; calm < 3;) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 16)));
    const now = drawn();
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
}

function drawn(): string {
  const elements = document.querySelectorAll<HTMLElement>('.stage *');
  return Array.from(elements, ({ shadowRoot }) => shadowRoot?.innerHTML ?? '').join('');
}
