import { expect, it } from 'vitest';
import { detect, gate } from '../../utils/detection';
import { readImprint } from '../../utils/imprint';
import { identify } from '../../utils/platforms';
import { glanceOf, pageFactsOf } from '../facts/facts-of';

/** Whole pages of our own, a folder for each language: `pages/<language>/<kind of page>.html`. All names are invented. */
const PAGES = import.meta.glob<string>('./pages/*/*.html', { eager: true, query: '?raw', import: 'default' });
/** Kinds of pages that belong to a campaign; every other kind does not, though it speaks of elections, votes or members. */
const CAMPAIGN = /\/(?:candidate|party)\.html$/;

const files = Object.keys(PAGES).map((path) => path.replace('./pages/', ''));

/** The page at the address that it gives itself. */
function pageOf(file: string): { html: string; url: string } {
  const html = PAGES[`./pages/${file}`] ?? '';
  return { html, url: /<link rel="canonical" href="([^"]{1,200})"/.exec(html)?.[1] ?? 'https://www.site.example/' };
}

/** The verdict, with what led to it, so that a failure says why. */
function judge(file: string) {
  const { html, url } = pageOf(file);
  const facts = pageFactsOf(html, url);
  const { verdict, score, reasons } = detect(facts, identify(facts), readImprint(facts.text, facts.url));
  return {
    verdict,
    why: `${score}: ${reasons.map(({ signal, weight }) => `${signal} ${weight.toFixed(1)}`).join(', ')}`,
  };
}

it.each(files.filter((file) => CAMPAIGN.test(file)))(
  'pages/%s is a campaign’s, and the gate lets it through',
  (file) => {
    const { html, url } = pageOf(file);
    const { verdict, why } = judge(file);
    expect(verdict, why).toBe('campaign');
    expect(gate(glanceOf(html, url)), 'the gate stays shut').toBe(true);
  },
);

it.each(files.filter((file) => !CAMPAIGN.test(file)))('pages/%s is no campaign’s', (file) => {
  const { verdict, why } = judge(file);
  expect(verdict, why).not.toBe('campaign');
});
