import { expect, it } from 'vitest';
import { decodePage } from '../../utils/extension/decode-page';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

it.each([
  ['the server’s word goes before the page’s', latin1('<meta charset="utf-8">été'), 'text/html; charset=iso-8859-1'],
  ['the page’s own word is taken where the server has none', latin1('<meta charset=windows-1252>été'), 'text/html'],
  [
    'the old form of that word is understood',
    latin1('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">été'),
    'text/html',
  ],
  ['a byte order mark goes before everything', bytes([0xef, 0xbb, 0xbf], utf8('été')), 'text/html; charset=iso-8859-1'],
  ['without a word it is UTF-8', utf8('été'), 'text/html'],
  ['what is no UTF-8 is read as old pages were written', latin1('<p>été'), 'text/html'],
  ['a charset nobody knows is passed over', utf8('été'), 'text/html; charset=klingon'],
  ['a page that claims UTF-16 in bytes is UTF-8', utf8('<meta charset="utf-16">été'), 'text/html'],
])('%s', (_, page, type) => {
  expect(decodePage(page, type)).toMatch(/été$/);
});

it('reads a page whose start is made to be slow', () => {
  const started = performance.now();
  decodePage(latin1('<meta '.repeat(50_000)), 'text/html');
  expect(performance.now() - started).toBeLessThan(200);
});
