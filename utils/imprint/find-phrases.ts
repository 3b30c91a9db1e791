import { type KnownPhrase, knownPhrases } from './known-phrases';
import { lookThrough } from './look-through';

/** A phrase met in a text, from `start` to `end`. */
export interface MetPhrase {
  phrase: KnownPhrase;
  start: number;
  end: number;
  /** Where the next phrase with a colon begins: a name before such a label ends there at the latest. */
  next: number;
  /** Where any next phrase begins: what stands after it belongs to somebody else. */
  until: number;
}

/** A page that repeats a phrase more often has nothing more to say. */
const REPETITIONS = 50;
const PHRASES = 1_000;

/** "Adresse de l’hébergeur" labels no name. */
const OTHER_LABEL =
  /(?:adresse?|address|anschrift|indirizzo|direcci[óo]n|morada|t[ée]l(?:[ée]phone|\.)?|phone|e-?mail|courriel|contacts?|coordonn[ée]es|site(?: web| internet)?|num[ée]ro|siret|si[èe]ge)(?: postale?| [ée]lectronique| social)? (?:de |du |de la |de l[’']|des |of (?:the )?|del |della |des |der )$/iu;

type MetPlace = Pick<MetPhrase, 'phrase' | 'start' | 'end'>;

/** Every phrase that stands in the text where it may stand, in order. `page` has its white space folded and a line per block. */
export function findPhrases(page: string): MetPhrase[] {
  const holds = lookThrough(page.toLowerCase());
  const met = knownPhrases
    .filter(({ clues }) => clues?.some(holds) ?? true)
    .flatMap((phrase) => meet(phrase, page))
    .sort((a, b) => a.start - b.start)
    .slice(0, PHRASES);
  const labels = met
    .filter(({ end }) => /^[\s*_)]{0,4}[:：]/u.test(page.slice(end, end + 6)))
    .map(({ start }) => start);
  const starts = met.map(({ start }) => start);
  const after = (places: number[], end: number) => places.find((start) => start >= end) ?? page.length;
  return met.map((it) => ({ ...it, next: after(labels, it.end), until: after(starts, it.end) }));
}

function meet(phrase: KnownPhrase, page: string): MetPlace[] {
  const met: MetPlace[] = [];
  for (const match of page.matchAll(phrase.everywhere())) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (OTHER_LABEL.test(page.slice(Math.max(0, start - 40), start))) continue;
    if (phrase.opens && !opens(page, start)) continue;
    if (phrase.needs && !phrase.needs.test(neighbourhood(page, start, end))) continue;
    if (phrase.tail && !phrase.tail.test(page.slice(end, end + 200))) continue;
    if (met.push({ phrase, start, end }) === REPETITIONS) break;
  }
  return met;
}

/** At the beginning of a line, after a full stop or a bar, or with a capital letter. */
function opens(page: string, start: number): boolean {
  return (
    /\p{Lu}/u.test(page[start] ?? '') || /(?:^|[\n.|•·;–—(-]\s?)$/u.test(page.slice(Math.max(0, start - 2), start))
  );
}

/** The line that holds the phrase and the ones before and after it, as far as is reasonable. */
function neighbourhood(page: string, start: number, end: number): string {
  const before = page
    .slice(Math.max(0, start - 200), start)
    .split('\n')
    .slice(-2)
    .join('\n');
  const after = page
    .slice(end, end + 200)
    .split('\n')
    .slice(0, 2)
    .join('\n');
  return before + page.slice(start, end) + after;
}
