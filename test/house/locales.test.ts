import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { JUDGING } from './judging-words';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'public/_locales');
const locales = readdirSync(folder);

function messagesOf(locale: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));
}

/** Names of the values a message asks for, nested plurals and selects included. */
function valuesOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (nodes: unknown): void => {
    if (Array.isArray(nodes)) for (const node of nodes) visit(node);
    else if (typeof nodes === 'object' && nodes !== null) {
      if ('type' in nodes && nodes.type !== 0 && 'value' in nodes && typeof nodes.value === 'string')
        names.add(nodes.value);
      for (const inner of Object.values(nodes)) visit(inner);
    }
  };
  visit(new IntlMessageFormat(message, 'en').getAst());
  return [...names].sort();
}

const code = ['entrypoints', 'components', 'utils', 'cli']
  .flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|html)$/.test(file))
      .map((file) => readFileSync(join(root, top, file), 'utf8')),
  )
  .concat(['wxt.config.ts', 'public/early.js'].map((file) => readFileSync(join(root, file), 'utf8')))
  .join('\n');

const english = messagesOf('en');

describe.each(locales)('the messages in %s', (locale) => {
  const messages = messagesOf(locale);

  it('are the same keys as in English', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('are ICU messages that ask for the same values as in English', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect({ key, values: valuesOf(message) }).toEqual({ key, values: valuesOf(english[key]?.message ?? '') });
    }
  });

  it('leave no message empty', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it('never use the words the wording rules forbid', () => {
    const forbidden = JUDGING[locale];
    expect(Object.entries(messages).filter(([, { message }]) => forbidden?.test(message) ?? true)).toEqual([]);
  });
});

it('no key lies unused: each stands in the code, whole or as the beginning of a built one', () => {
  const prefixes = [...code.matchAll(/`([a-z][a-z0-9]*_(?:[a-z0-9]+_)*)\$\{/g)].map(([, prefix = '']) => prefix);
  const unused = Object.keys(english).filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !code.includes(`="${key}"`) &&
      !code.includes(`__MSG_${key}__`) &&
      !prefixes.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});
