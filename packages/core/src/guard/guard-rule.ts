import { isDate, isPeriod } from '../period.js';
import type { GuardNode } from './guard-node.js';
import { PATTERNS, SHAPES } from './guard-table.generated.js';

/** What does not fit: the path from the value checked, what should be there, and what is. */
export type Fault = readonly [path: string, expected: string, received: unknown];

/** The first thing in a value that does not fit. `depth` counts the objects and lists around it. */
export type Rule = (value: unknown, depth: number) => Fault | undefined;

/** Nesting that no dataset needs; deeper values could exhaust the stack. */
const MAX_DEPTH = 64;

/** Turns a node of the table into a rule. Rules of shapes are made when first met, and kept in `shapes`. */
export function guardRule(node: GuardNode, shapes: Map<string, Rule>): Rule {
  if (typeof node === 'string') return textRule(node, shapes);
  const rule = isList(node) ? listRule(node, shapes) : objectRule(node, shapes);
  return (value, depth) =>
    depth > MAX_DEPTH ? ['', `${MAX_DEPTH} levels`, value] : rule(value, depth + 1);
}

function textRule(node: string, shapes: Map<string, Rule>): Rule {
  const rest = node.slice(1);
  if (node[0] === '#') {
    return (value, depth) => {
      let rule = shapes.get(rest);
      if (!rule) shapes.set(rest, (rule = guardRule(SHAPES[rest] ?? '', shapes)));
      return rule(value, depth);
    };
  }
  if (node[0] === '=') {
    const words: readonly unknown[] = rest.split('|');
    return (value) => (words.includes(value) ? undefined : ['', rest, value]);
  }
  const [name = '', max] = node.split(':');
  const most = Number(max);
  return (value) => (fits(name, most, value) ? undefined : ['', name, value]);
}

function listRule(
  [item, min, max]: readonly [GuardNode, number, number],
  shapes: Map<string, Rule>,
): Rule {
  const rule = guardRule(item, shapes);
  return (value, depth) => {
    if (!Array.isArray(value) || value.length < min || value.length > max) {
      return ['', 'list', value];
    }
    for (let index = 0; index < value.length; index++) {
      const fault = rule(value[index], depth);
      if (fault) return below(`[${index}]`, fault);
    }
    return undefined;
  };
}

function objectRule(node: { readonly [key: string]: unknown }, shapes: Map<string, Rule>): Rule {
  const choices = (node['|'] as readonly GuardNode[] | undefined)?.map((each) =>
    guardRule(each, shapes),
  );
  if (choices) {
    return (value, depth) =>
      choices.some((rule) => !rule(value, depth - 1)) ? undefined : ['', 'expression', value];
  }
  const any = node['*'] === undefined ? undefined : guardRule(node['*'] as GuardNode, shapes);
  if (any) {
    return (value, depth) => {
      const keys = isObject(value) ? Object.keys(value).filter((key) => key !== '__proto__') : [];
      if (keys.length === 0) return ['', 'text', value];
      for (const key of keys) {
        if (!fits('language', 35, key)) return ['', 'language', key];
        const fault = any((value as Json)[key], depth);
        if (fault) return below(`[${JSON.stringify(key)}]`, fault);
      }
      return undefined;
    };
  }
  const fields = Object.entries(node as Record<string, GuardNode>).map(([field, inside]) => {
    const key = field.replace('?', '');
    return [key, key !== field, guardRule(inside, shapes)] as const;
  });
  return (value, depth) => {
    if (!isObject(value)) return ['', 'object', value];
    for (const [key, optional, rule] of fields) {
      const found = own(value, key);
      const fault = found === undefined && optional ? undefined : rule(found, depth);
      if (fault) return below(`.${key}`, fault);
    }
    return undefined;
  };
}

function below(key: string, [path, expected, received]: Fault): Fault {
  return [key + path, expected, received];
}

/** Whether a text, number or flag is what its name says. */
function fits(name: string, max: number, value: unknown): boolean {
  if (typeof value === 'string') {
    if (!value || value.length > max || /\p{Surrogate}/u.test(value)) return false;
    if (name === 'date') return isDate(value);
    if (name === 'period') return isPeriod(value);
    return name === 'words' || (PATTERNS[name]?.test(value) ?? false);
  }
  if (name === 'boolean') return value === true || value === false;
  if (value === null) return name === 'number?';
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (name === 'positive') return value > 0;
  if (name === 'offset') return Number.isSafeInteger(value) && value >= 0;
  return name.startsWith('number');
}

type Json = Readonly<Record<string, unknown>>;

/** The value under the object's own key, never its prototype's. */
export function own(value: Json, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether a value is an object that is no list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(node: GuardNode): node is readonly [GuardNode, number, number] {
  return Array.isArray(node);
}
