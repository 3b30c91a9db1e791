import { expect, it } from 'vitest';
import { readGlance } from '../../utils/facts';
import { documentOf } from './facts-of';

const glanceOf = (html: string) => readGlance(documentOf(html), 'https://www.example.org/');

it('reads title, menu, headings, addresses and what the page says first and last', () => {
  const glance =
    glanceOf(`<title>Quill for Council</title><meta name="description" content="A candidate"><meta name="viewport" content="x">
    <script type="application/ld+json">{"@type":"NewsArticle"}</script><script src="https://cdn.example/a.js"></script>
    <body><script>let script = 'not text';</script><a href="/donate">Donate</a><a href="/long">${'a long headline '.repeat(9)}</a><h1>Hello</h1>
    <form action="https://collector.example/"></form>${'<p>middle of the page, over and over again</p>'.repeat(400)}<footer>Paid for by Friends</footer>`);
  expect(glance).toMatchObject({
    title: 'Quill for Council',
    metas: { description: 'A candidate' },
    headings: ' Hello',
    menu: ' Donate',
  });
  expect(glance.addresses.split(' ')).toEqual(
    expect.arrayContaining(['/donate', 'https://collector.example/', 'https://cdn.example/a.js']),
  );
  expect(glance.structured).toContain('NewsArticle');
  expect(glance.edges).toMatch(/Donate.*Paid for by Friends/s);
  expect(glance.edges).not.toContain('not text');
  expect(glance.edges.length).toBeLessThan(4000);
});

it('never asks a collection for its length, which would walk the whole page', () => {
  const document = documentOf(`<body>${'<p><a href="/a">a</a></p>'.repeat(500)}`);
  const { HTMLCollection } = document.defaultView ?? globalThis;
  const length = Object.getOwnPropertyDescriptor(HTMLCollection.prototype, 'length');
  let asked = 0;
  Object.defineProperty(HTMLCollection.prototype, 'length', {
    ...length,
    get: () => {
      asked++;
      return 0;
    },
  });
  readGlance(document, 'https://www.example.org/');
  expect(asked).toBe(0);
});

it.each([
  ['an empty document', ''],
  ['frames', '<frameset><frame src="/a"></frameset>'],
  [
    'names planted over the browser’s own',
    '<img name="body"><img name="links"><form name="createTreeWalker"><input name="lastChild"></form>',
  ],
])('takes %s without harm', (_, html) => expect(glanceOf(html).url).toBe('https://www.example.org/'));

it('does not run in circles where a form claims an ancestor as its last child', () => {
  expect(glanceOf('<fieldset name="lastChild" form="f"><form id="f"><p>end</p></form></fieldset>').edges).toContain(
    'end',
  );
});

it('reads menu, heading, form and words that custom elements keep in open shadow roots, nested ones too', () => {
  const document = documentOf('<site-header></site-header><site-closed></site-closed>');
  const header = document.querySelector('site-header')?.attachShadow({ mode: 'open' });
  if (header) header.innerHTML = '<nav><a href="/donate">Donate</a></nav><style>a{}</style><site-body></site-body>';
  const body = header?.querySelector('site-body')?.attachShadow({ mode: 'open' });
  if (body)
    body.innerHTML = '<h1>Vote Quill</h1><form action="https://collector.example/"></form><p>Paid for by Friends</p>';
  const closed = document.querySelector('site-closed')?.attachShadow({ mode: 'closed' });
  if (closed) closed.innerHTML = '<p>closed</p>';
  const glance = readGlance(document, 'https://www.example.org/');
  expect(glance.menu.trim()).toBe('Donate');
  expect(glance.edges).toContain('Vote Quill');
  expect(glance.addresses).toContain('https://collector.example/');
  expect(glance.edges).toContain('Paid for by Friends');
  expect(glance.edges).not.toMatch(/closed|a\{\}/);
});

it('reads a declared shadow root that a parser without scripts left as a template', () => {
  const declared = '<site-nav><template shadowrootmode="open"><a href="/join">Join us</a></template></site-nav>';
  expect(glanceOf(declared).menu.trim()).toBe('Join us');
});
