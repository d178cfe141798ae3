import type { ArgTypes } from '@storybook/web-components-vite';
import { COLOURS } from '../../packages/elements/src/styles/tokens.js';

/** A custom-elements manifest, as far as Storybook needs it. */
interface Named {
  readonly name: string;
  readonly fieldName?: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly readonly?: boolean;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly cssParts?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/**
 * What of the manifest a reader of a story can set or style. Storybook knows a thing by its name
 * alone: an attribute that is a property's other name is left out, and a part gets a name of its own.
 */
export function controlsFrom(manifest: unknown): Manifest {
  const { modules } = manifest as Manifest;
  return {
    ...(manifest as Manifest),
    modules: modules.map((module) => ({
      ...module,
      ...(module.declarations && { declarations: module.declarations.map(settable) }),
    })),
  };
}

function settable(declaration: Declaration): Declaration {
  const { attributes, members, cssParts } = declaration;
  return {
    ...declaration,
    ...(attributes && {
      attributes: attributes.filter(({ name, fieldName }) => name === fieldName),
    }),
    ...(members && {
      members: members.filter(
        ({ kind, privacy, readonly, name }) =>
          kind === 'field' && privacy !== 'private' && !readonly && !name.startsWith('#'),
      ),
    }),
    ...(cssParts && {
      cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
    }),
  };
}

/** Tokens are set as text, colours picked; what a story cannot set has no control. */
export function controlsFor(argTypes: ArgTypes): ArgTypes {
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      const category = type.table?.category ?? '';
      if (category === 'css custom properties') {
        const isColour = name === '--reform-accent' || name.slice('--reform-'.length) in COLOURS;
        return [name, { ...type, control: { type: isColour ? 'color' : 'text' } }];
      }
      return ['css shadow parts', 'events', 'slots'].includes(category)
        ? [name, { ...type, control: false }]
        : [name, type];
    }),
  ) as ArgTypes;
}
