import { describe, expect, it } from 'vitest';
import { detect } from '../../utils/detection';
import { THRESHOLDS } from '../../utils/detection/weights';
import { readImprint } from '../../utils/imprint';
import { identify } from '../../utils/platforms';
import { pageFactsOf } from '../facts/facts-of';
import { logOdds, meanScore, misses, overlap, type Scored, spread } from './spectrum/compare';
import deFrame from './spectrum/frames/de';
import enFrame from './spectrum/frames/en';
import esFrame from './spectrum/frames/es';
import frFrame from './spectrum/frames/fr';
import { TEMPLATES, type Template } from './spectrum/templates';
import { FAMILIES, type Voice } from './spectrum/voice';
import deVoices from './spectrum/voices/de';
import enVoices from './spectrum/voices/en';
import esVoices from './spectrum/voices/es';
import frVoices from './spectrum/voices/fr';

/** A language: the words that all pages in it share, and each family's own. */
const LANGUAGES = {
  de: { frame: deFrame, voices: deVoices },
  en: { frame: enFrame, voices: enVoices },
  es: { frame: esFrame, voices: esVoices },
  fr: { frame: frFrame, voices: frVoices },
};

function look({ make }: Template, { frame }: (typeof LANGUAGES)['en'], voice: Voice) {
  const { url, html } = make(voice, frame);
  const facts = pageFactsOf(html, url);
  return detect(facts, identify(facts), readImprint(facts.text, url));
}

/** The same pages in the voice of every political family: whatever differs between two of one kind is the family's own words. */
const scored: Scored[] = Object.entries(LANGUAGES).flatMap(([lang, language]) =>
  Object.entries(TEMPLATES).flatMap(([name, template]) =>
    FAMILIES.map((family): Scored => {
      const { score, verdict } = look(template, language, language.voices[family]);
      return { family, page: `${name} (${lang})`, score, missed: (verdict === 'campaign') !== template.campaign };
    }),
  ),
);

/** Of 36 pages each: one page near a threshold may fall to either side for a family; two are a pattern. */
const MOST_MISSES_APART = 1;
/** How far a family's mean score may lie from the mean of all. */
const BAND = 0.03;
/** In log-odds: what lies between "other" and "campaign", so that no family's words in another's place turn the one into the other. */
const MOST_SHIFT = logOdds(THRESHOLDS.campaign) - logOdds(THRESHOLDS.unsure);

it('misjudges no family’s pages more often than another’s', () => {
  const counts = [...misses(scored)];
  const numbers = counts.map(([, count]) => count);
  expect(Math.max(...numbers) - Math.min(...numbers), JSON.stringify(counts)).toBeLessThanOrEqual(MOST_MISSES_APART);
});

it.each(FAMILIES)('scores the %s pages as it scores the others', (family) => {
  expect(Math.abs(meanScore(scored.filter((page) => page.family === family)) - meanScore(scored))).toBeLessThan(BAND);
});

it.each([...new Set(scored.map(({ page }) => page))])('on a %s, one family’s words count as another’s', (page) => {
  const versions = scored.filter((one) => one.page === page);
  const shown = JSON.stringify(versions.map(({ family, score }) => [family, score]));
  expect(spread(versions), shown).toBeLessThan(MOST_SHIFT);
});

describe('the measure bites', () => {
  it.each([
    ['en', 'Elect our candidates, vote for our manifesto'],
    ['de', 'Wählt unsere Kandidaten und unser Wahlprogramm'],
    ['es', 'Vota a nuestros candidatos y nuestro programa electoral'],
    ['fr', 'Votez pour nos candidats et notre programme électoral'],
  ] as const)('in %s, a slogan that did count would be seen', (lang, slogan) => {
    const thin = TEMPLATES['leaflet on one page, which says once what it is for'];
    const voice = LANGUAGES[lang].voices.green;
    const plain: Scored = {
      family: 'green',
      page: lang,
      score: look(thin, LANGUAGES[lang], voice).score,
      missed: false,
    };
    const loaded = { ...plain, score: look(thin, LANGUAGES[lang], { ...voice, slogan }).score };
    expect(spread([plain, loaded])).toBeGreaterThan(MOST_SHIFT);
  });

  it('half of one family’s pages misjudged would be seen', () => {
    const unfair = scored.map((page, i) => (page.family === 'agrarian' && i % 2 ? { ...page, missed: true } : page));
    const counts = [...misses(unfair).values()];
    expect(Math.max(...counts) - Math.min(...counts)).toBeGreaterThan(MOST_MISSES_APART);
  });

  it.each(Object.entries(LANGUAGES))('in %s, the families’ texts share hardly a word', (_, { voices }) => {
    const texts = FAMILIES.map((family) => Object.values(voices[family]).flat().join(' '));
    for (const [i, one] of texts.entries())
      for (const other of texts.slice(i + 1)) expect(overlap(one, other), `${one}\n${other}`).toBeLessThan(0.1);
  });
});
