/**
 * Writes docs/elements.md from the custom-elements manifest, which comes from the elements' own
 * comments. It runs on the built package:
 *
 *   pnpm docs:build
 *
 * A test compares the page with the manifest and fails when it is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ name?: string, description?: string, default?: string, type?: { text: string }, kind?: string,
 *   privacy?: string, readonly?: boolean, static?: boolean, attribute?: string, reflects?: boolean,
 *   parameters?: readonly { name: string, type?: { text: string } }[], return?: { type: { text: string } } }} Member
 * @typedef {{ name: string, tagName?: string, customElement?: boolean, summary?: string, members?: readonly Member[],
 *   slots?: readonly Member[], events?: readonly Member[], cssParts?: readonly Member[], cssProperties?: readonly Member[] }} Declaration
 * @typedef {{ modules: readonly { declarations?: readonly Declaration[] }[] }} Manifest
 */

/** The order a reader meets them in. */
const FIRST = ['reform-data', 'reform-kpi', 'reform-figure', 'reform-source', 'reform-arithmetic'];
const place = (/** @type {string} */ tag) =>
  (FIRST.indexOf(tag) + FIRST.length + 1) % (FIRST.length + 1);

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (/** @type {string} */ text) => `\`${cell(text)}\``;

/** A list under a heading; nothing for an empty one. @param {string} title @param {readonly string[]} rows */
const list = (title, rows) => (rows.length > 0 ? [`${title}:`, '', ...rows, ''] : []);

/** @param {Declaration} element */
function section(element) {
  const { name, tagName = '', summary = '', members = [] } = element;
  const own = members.filter(
    (member) => member.privacy === undefined && !member.name?.startsWith('#') && !member.static,
  );
  // Lifecycle methods are lit's own.
  const methods = own.filter(({ kind, description }) => kind === 'method' && description);
  const fields = own.filter(
    ({ kind, description, attribute }) => kind === 'field' && (description || attribute),
  );
  const set = fields.filter(({ readonly }) => !readonly);
  const read = fields.filter(({ readonly }) => readonly);
  const type = (/** @type {Member} */ { type: { text } = { text: '' } }) =>
    [...new Set(text.split(' | '))].filter((each) => each !== 'undefined').join(' | ');
  const named = (/** @type {readonly Member[] | undefined} */ entries = []) =>
    entries.filter((each) => each.name);
  return [
    `## \`<${tagName}>\``,
    '',
    summary,
    '',
    `Class \`${name}\` from \`@reform-kpi/elements\`; \`import '@reform-kpi/elements/${tagName}'\` registers the tag.`,
    '',
    ...(set.length > 0
      ? [
          '| attribute | property | type | default | |',
          '| --- | --- | --- | --- | --- |',
          ...set.map((member) => {
            const attribute = member.attribute ? code(member.attribute) : '';
            const value = member.default === undefined ? '' : code(member.default);
            return `| ${attribute} | ${code(member.name ?? '')} | ${code(type(member))} | ${value} | ${cell(member.description ?? '')} |`;
          }),
          '',
        ]
      : []),
    ...list(
      'To read',
      read.map((member) => `- \`${member.name}\`: ${member.description ?? ''}`),
    ),
    ...list(
      'Methods',
      methods.map((member) => `- \`${member.name}()\`: ${member.description ?? ''}`),
    ),
    ...list(
      'Slots',
      (element.slots ?? []).map(
        (slot) => `- ${slot.name ? `\`${slot.name}\`` : 'default'}: ${slot.description ?? ''}`,
      ),
    ),
    ...list(
      'Events',
      named(element.events).map(
        (event) =>
          `- \`${event.name}\` (\`${event.type?.text ?? 'Event'}\`): ${event.description ?? ''}`,
      ),
    ),
    ...list(
      'Parts',
      named(element.cssParts).map(
        (part) => `- \`::part(${part.name})\`: ${part.description ?? ''}`,
      ),
    ),
    ...list(
      'Tokens it uses',
      named(element.cssProperties).map(
        (token) =>
          `- \`${token.name}\`${token.default ? ` (\`${token.default}\`)` : ''}: ${token.description ?? ''}`,
      ),
    ),
  ];
}

/** The tokens with their comments, as `styles/tokens.ts` writes them. @param {string} source */
function tokenRows(source) {
  const lines = source.matchAll(
    /(?:\/\*\* (.*) \*\/\n\s*)?'?([a-z][\w-]*)'?: (?:\['(#\w+)', '(#\w+)'\]|'([^']*)'),\n/g,
  );
  return Array.from(lines, ([, words = '', name, light, dark, size]) => {
    const value = size === undefined ? `${code(light)} light, ${code(dark)} dark` : code(size);
    return `| ${code(`--reform-${name}`)} | ${value} | ${cell(words)} |`;
  });
}

/**
 * The page.
 *
 * @param {Manifest} manifest - custom-elements.json
 * @param {string} tokens - the text of styles/tokens.ts
 */
export function elementPage(manifest, tokens) {
  const elements = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((each) => each.customElement && each.tagName)
    .sort((a, b) => place(a.tagName ?? '') - place(b.tagName ?? ''));
  return [
    '<!-- Generated by scripts/element-docs.mjs from the custom-elements manifest. Do not edit. -->',
    '',
    '# Elements',
    '',
    "Every tag of `@reform-kpi/elements`. Attributes are text; properties of the same line hold the same value. An element's data is its",
    'own `data`, else its own `src`, else that of the `reform-data` around it. What stands inside a tag is shown until data arrives, and',
    'where scripts never run.',
    '',
    ...elements.flatMap(section),
    '## Tokens',
    '',
    'Custom properties; set them on `:root`, on a section, or on one element. `--reform-accent` has no value of its own: it is the',
    "pillar's colour until a page sets it.",
    '',
    '| token | by default | |',
    '| --- | --- | --- |',
    ...tokenRows(tokens),
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (/** @type {string} */ path) =>
    readFileSync(new URL(`../packages/elements/${path}`, import.meta.url), 'utf8');
  writeFileSync(
    new URL('../docs/elements.md', import.meta.url),
    elementPage(JSON.parse(read('custom-elements.json')), read('src/styles/tokens.ts')),
  );
}
