import { findPhrases, type MetPhrase } from './find-phrases';
import type { ImprintFinding } from './imprint-finding';
import { mergeFindings } from './merge-findings';
import { quotePassage } from './quote-passage';
import { readContact } from './read-contact';
import { readName } from './read-name';

/** Longest text read, in characters. */
const READ_LIMIT = 200_000;
const FINDINGS_LIMIT = 40;
const PHRASE_LIMIT = 120;

/** Reads who pays, publishes and hosts, as the text at `url` declares it. Lines of the text are its blocks. */
export function readImprint(text: string, url: string): ImprintFinding[] {
  const page = foldLines(text.slice(0, READ_LIMIT));
  const found = findPhrases(page).flatMap((met) => readFinding(page, met, url) ?? []);
  return mergeFindings(found).slice(0, FINDINGS_LIMIT);
}

function readFinding(page: string, met: MetPhrase, url: string): ImprintFinding | null {
  const place = readName(page, met);
  if (!place) return null;
  const { role, strength, country } = met.phrase;
  return {
    role,
    phrase: page.slice(met.start, met.end).slice(0, PHRASE_LIMIT),
    ...(place.name ? { name: place.name } : {}),
    ...(place.name ? readContact(page.slice(Math.max(place.end, met.end), met.until)) : {}),
    ...(place.unfilled ? { unfilled: true } : {}),
    countries: [country],
    // A phrase that names nobody may stand in an article about such phrases.
    strength: place.name || place.unfilled ? strength : Math.min(strength, 2),
    quote: quotePassage(page, Math.min(place.start, met.start), Math.max(place.end, met.end), url),
  };
}

/** White space folded within lines, empty lines left out. */
function foldLines(text: string): string {
  return text
    .split(/\r?\n|\u2028|\u2029/u)
    .map((line) => line.split(/\s/u).filter(Boolean).join(' '))
    .filter((line) => line !== '')
    .join('\n');
}
