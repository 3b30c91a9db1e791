import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { PageFacts, readGlance, readPage } from '../../utils/facts';
import { readButtons } from '../../utils/facts/page/read-buttons';
import { readScripts } from '../../utils/facts/page/read-scripts';

vi.setConfig({ testTimeout: 120_000 });

const PAGE = 'https://www.example.org/';

/** How often reading asks the browser for a node, on a page that repeats `part` so many times. */
function asked(part: string, times: number, read: (document: Document, url: string) => unknown): number {
  const { window } = new JSDOM(`<!doctype html><title>A page</title><body>${part.repeat(times)}`, { url: PAGE });
  let count = 0;
  const counted = <T extends object>(prototype: T, names: (keyof T & string)[]) => {
    for (const name of names) {
      const original: unknown = Reflect.get(prototype, name);
      if (typeof original !== 'function') throw new Error(`no method ${name}`);
      Reflect.set(prototype, name, function (this: T, ...args: unknown[]) {
        count += 1;
        return Reflect.apply(original, this, args);
      });
    }
  };
  counted(window.HTMLCollection.prototype, ['item']);
  counted(window.NodeList.prototype, ['item']);
  counted(window.TreeWalker.prototype, ['nextNode', 'previousNode', 'firstChild', 'nextSibling', 'parentNode']);
  counted(window.Element.prototype, ['getAttribute', 'closest']);
  read(window.document, PAGE);
  window.close();
  return count;
}

describe.each([
  ['elements', '<i>a</i>'],
  ['links', '<a href="/p">Our plan</a> '],
  ['forms', '<form action="/x"><input name="a"><button>Join</button></form>'],
  ['buttons', '<button>Join</button>'],
  ['pictures', '<img src="/i.png">'],
  ['headings', '<h2>Our plan</h2>'],
  ['paragraphs', '<p>Some words of a page that goes on and on.</p>\n'],
])('a page of endless %s', (_, part) => {
  it('costs a glance no more than a long one', () => {
    expect(asked(part, 3_000, readGlance)).toBe(asked(part, 1_500, readGlance));
  });
});

it.each([['<button>Join</button>'], ['<input type="button" value="Join">']])(
  'a shop’s buttons, all alike, are not all looked at: %s',
  (button) => {
    expect(asked(button, 3_000, readButtons)).toBe(asked(button, 1_500, readButtons));
  },
);

it('scripts without end are not all looked at', () => {
  const script = '<script type="application/ld+json">{"@type":"Thing"}</script>';
  expect(asked(script, 1_200, readScripts)).toBe(asked(script, 600, readScripts));
});

it('facts of it all stay within the limits', () => {
  const long = 'x'.repeat(1_000_000);
  const html = `<!doctype html><html lang="${long}"><title>${long}</title><body class="${long}" id="${long}">
    <a href="/${long}" class="${long}" rel="${long}">${long}</a><form action="/${long}" id="${long}"><input name="${long}"
    placeholder="${long}"><button>${long}</button></form><h1>${long}</h1>${'<a href="/p"></a>'.repeat(2_000)}</body></html>`;
  const { window } = new JSDOM(html, { url: PAGE });
  expect(PageFacts.safeParse(readPage(window.document, PAGE)).error).toBeUndefined();
  window.close();
});
