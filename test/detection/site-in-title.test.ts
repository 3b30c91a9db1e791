import { expect, it } from 'vitest';
import { siteInTitle } from '../../utils/detection/words/site-in-title';

const page = (title: string, heading: string, type = 'article') => ({
  title,
  headings: [{ level: 1, text: heading }],
  metas: [{ name: 'og:type', content: type }],
  structuredTypes: [],
});

it.each([
  [
    'Carnet des réseaux: Quand les partis découvrent le web',
    'Quand les partis découvrent le web',
    'Carnet des réseaux',
  ],
  ['Nos dix engagements – Anne Lormel, candidate', 'Nos dix engagements', 'Anne Lormel, candidate'],
  ['Quand les partis découvrent le web', 'Quand les partis découvrent le web', ''],
])('the article titled “%s” under “%s” stands on the site “%s”', (title, heading, site) => {
  expect(siteInTitle(page(title, heading))).toBe(site);
});

it('the title of a page that is no article is left whole', () => {
  const title = 'Anne Lormel, candidate 2026';
  expect(siteInTitle(page(title, title, 'website'))).toBe(title);
});

it('the headline is told from a site’s name that is a heading too', () => {
  const article = page('Carnet des réseaux: Quand les partis découvrent le web', 'Carnet des réseaux');
  article.headings.push({ level: 3, text: 'Quand les partis découvrent le web' });
  expect(siteInTitle(article)).toBe('Carnet des réseaux');
});

it('a short heading may be the site’s name: the title stays whole', () => {
  expect(siteInTitle(page('Anne Lormel – Accueil', 'Anne Lormel'))).toBe('Anne Lormel – Accueil');
});
