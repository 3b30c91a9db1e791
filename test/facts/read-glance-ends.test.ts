import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readEnds } from '../../utils/facts';
import { documentOf } from './facts-of';

const endsOf = (html: string) => readEnds(documentOf(html));

it('reads title, first and last words of a page, and nothing between', () => {
  const { text, whole } = endsOf(
    `<title>Quill</title><body><h1>Hello</h1>${'<p>middle of the page</p>'.repeat(900)}<p>Paid for by Friends</p>`,
  );
  expect(text).toMatch(/^Quill.*Hello.*Paid for by Friends/s);
  expect(text.length).toBeLessThan(4_000);
  expect(whole).toBe(false);
});

it('knows when it has read all a page says', () => {
  expect(endsOf('<title>A</title><body><p>Loading')).toMatchObject({ whole: true });
});

it('keeps so much of each end as is asked for, whole texts', () => {
  const html = `<body>${'<p>ten letters</p>'.repeat(500)}`;
  for (const characters of [100, 800, 1_500]) {
    const { text } = readEnds(documentOf(html), characters);
    expect(text.length).toBeGreaterThanOrEqual(2 * characters);
    expect(text.length).toBeLessThan(2 * characters + 2 * ' ten letters'.length);
  }
});

it('takes neither scripts nor styles for words', () => {
  const { text } = endsOf('<body><script>const vote = 1;</script><style>p{color:red}</style><p>word</p>');
  expect(text).not.toMatch(/vote|color/);
  expect(text).toContain('word');
});

it('looks for no shadow root in a page that says enough without one', () => {
  const document = documentOf(`<site-app></site-app>${'<p>enough is said here already</p>'.repeat(20)}`);
  const root = document.querySelector('site-app')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<h1>Vote Quill</h1>';
  expect(readEnds(document)).toMatchObject({ whole: true, text: expect.not.stringContaining('Quill') });
});

it('reads what a page with hardly a word keeps in an open shadow root', () => {
  const document = documentOf('<site-app></site-app>');
  const root = document.querySelector('site-app')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<h1>Vote Quill</h1>';
  expect(readEnds(document).text).toContain('Vote Quill');
});

it('is not misled by names planted over the browser’s own', () => {
  const planted = '<title>Quill</title><img name="title"><img name="createTreeWalker"><p>word</p>';
  expect(endsOf(planted).text).toMatch(/Quill.*word/s);
});

describe.each([
  ['elements', '<i>a</i>'],
  ['blank texts', '<i> </i>'],
  ['links', '<a href="/p">Our plan</a> '],
  ['scripts', '<script>a = 1</script>'],
  ['long texts', `<p>${'word '.repeat(2_000)}</p>`],
])('a page of endless %s', (_, part) => {
  it('costs no more steps than a long one, and touches not one element', () => {
    expect(steps(part, 1_000)).toEqual(steps(part, 500));
    expect(steps(part, 1_000).walked).toBeLessThanOrEqual(402);
    expect(steps(part, 1_000).attributes).toBe(0);
  });
});

function steps(part: string, times: number): { walked: number; attributes: number } {
  const { window } = new JSDOM(`<!doctype html><title>A page</title><body>${part.repeat(times)}`);
  const counted = { walked: 0, attributes: 0 };
  const count = (prototype: object, name: string, into: 'walked' | 'attributes') => {
    const original: unknown = Reflect.get(prototype, name);
    if (typeof original !== 'function') throw new Error(`no method ${name}`);
    Reflect.set(prototype, name, function (this: object, ...args: unknown[]) {
      counted[into] += 1;
      return Reflect.apply(original, this, args);
    });
  };
  for (const name of ['nextNode', 'previousNode', 'lastChild']) count(window.TreeWalker.prototype, name, 'walked');
  for (const name of ['getAttribute', 'hasAttribute', 'closest']) count(window.Element.prototype, name, 'attributes');
  readEnds(window.document);
  window.close();
  return counted;
}
