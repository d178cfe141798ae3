/** Writes react.d.ts from the custom-elements manifest, so that `<reform-kpi>` is typed in React 19's JSX. */
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('..', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', folder), 'utf8'));
const elements = manifest.modules
  .flatMap((module) => module.declarations ?? [])
  .filter((declaration) => declaration.customElement && declaration.tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

/** The settable properties, own and inherited, that the element documents. */
const properties = (element) => {
  const own = (element.members ?? []).filter(
    (member) =>
      member.kind === 'field' &&
      member.privacy !== 'private' &&
      !member.static &&
      !member.readonly &&
      (member.attribute || member.name === 'data'),
  );
  return [...new Set(own.map((member) => member.name))];
};

const events = [
  ...new Set(elements.flatMap((element) => (element.events ?? []).map((event) => event.type.text))),
];
const lines = [
  '/** JSX types for React 19: `import type {} from "@reform-kpi/elements/react"` once in an app. Generated from the manifest. */',
  `import type { ${[...elements.map((element) => element.name), ...events].sort().join(', ')} } from './dist/index.js';`,
  "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
  '',
  'type Props<Element, Names extends keyof Element, Events = unknown> = Omit<',
  '  DetailedHTMLProps<HTMLAttributes<Element>, Element>,',
  '  Names',
  '> &',
  '  Partial<Pick<Element, Names>> &',
  '  Events;',
  '',
  "declare module 'react' {",
  '  namespace JSX {',
  '    interface IntrinsicElements {',
  ...elements.map((element) => {
    const handlers = (element.events ?? []).map(
      (event) => `'on${event.name}'?: (event: ${event.type.text}) => void`,
    );
    const names = properties(element)
      .map((name) => `'${name}'`)
      .join(' | ');
    return `      '${element.tagName}': Props<${element.name}, ${names}${handlers.length > 0 ? `, { ${handlers.join('; ')} }` : ''}>;`;
  }),
  '    }',
  '  }',
  '}',
  '',
];
writeFileSync(new URL('react.d.ts', folder), lines.join('\n'));
