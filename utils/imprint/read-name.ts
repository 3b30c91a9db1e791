import { cutName } from './cut-name';
import type { MetPhrase } from './find-phrases';
import { HOST_START } from './hosting-label';
import { isUnfilled } from './unfilled';

/** What stands in the place of a name, and where the declaration begins and ends in the text. */
export interface NamePlace {
  name?: string;
  unfilled?: true;
  start: number;
  end: number;
}

/** Longest stretch after a phrase in which its name is looked for. */
const REACH = 300;

const COLON = /^[\s*_)]{0,4}(?:[:：]|[–—-]\s|(?:est|is|ist|è|es|é|jest|je|este|är|er)\s?:?\s)[\s*_]{0,4}/iu;
const SPACES = /^[\s*_]{0,4}(?:[:：][\s*_]{0,4})?/u;
const BLANK = /^[\s*_:：.)]{0,6}$/u;
/** What may come before a heading: its number, marks of a list or of Markdown. */
const HEADING_MARKS = /^[\s*_#>\d.)-]{0,8}$/u;
/** Lines between a heading and its name that are only labels. */
const MERE_LABEL =
  /^(?:verantwortlich(?:er)?|betreiber|diensteanbieter|name|nom|raison sociale|d[ée]nomination(?: sociale)?|anschrift|nome|nombre|naam|nazwa|n[áa]zev|naziv|n[ée]v|denumire)\s?:?$/iu;
/** A name on a line of its own is short; a longer line there is a sentence about something else. */
const WORDS_ON_OWN_LINE = 9;

/** A full stop after a word ends a sentence; after an initial or a title it does not. */
const EARLIER_SENTENCE = /^.{0,100}\p{Ll}{3}[.!?] /u;

/** Reads the name that a phrase gives, or null where the phrase declares nothing here. */
export function readName(page: string, { phrase, start, end, next }: MetPhrase): NamePlace | null {
  const lineEnd = endOfLine(page, end);
  const rest = page.slice(end, Math.min(lineEnd, end + REACH));
  const joint = (phrase.joined === 'colon' ? COLON : SPACES).exec(rest)?.[0];

  const onNextLine = BLANK.test(rest) && (phrase.joined === 'words' || /[:：]/u.test(rest) || isHeading(page, start));
  const place = onNextLine
    ? nextName(page, lineEnd)
    : joint === undefined
      ? null
      : { at: end + joint.length, own: false };
  const found =
    place && readPlace(page, place, next, phrase.nameStart ?? (phrase.role === 'host' ? HOST_START : undefined));
  if (found) return { ...found, start };

  if (phrase.name === 'around') return readBefore(page, start, end);
  if (phrase.name === 'optional') return readBefore(page, start, end) ?? { start, end };
  return null;
}

/** Reads what stands at `at`, which begins no later than the next phrase does. */
function readPlace(
  page: string,
  { at, own }: { at: number; own: boolean },
  next: number,
  nameStart?: RegExp,
): Pick<NamePlace, 'name' | 'unfilled' | 'end'> | null {
  const value = page.slice(at, Math.min(endOfLine(page, at), next, at + REACH));
  if (isUnfilled(value)) return { unfilled: true, end: at + value.length };
  const { name, end } = cutName(value, nameStart);
  if (name.length < 2 || (own && name.split(' ').length > WORDS_ON_OWN_LINE)) return null;
  return { name, end: at + end };
}

/** "Jane Doe, mandataire financier": the name before the phrase, within its own line. */
function readBefore(page: string, start: number, end: number): NamePlace | null {
  const line = page.slice(Math.max(page.lastIndexOf('\n', start - 1) + 1, start - 120), start);
  const before = /(?:^|[,:;|.©]\s?)(?:\d{4}\s)?(?<name>[^,:;|©]{2,100}?)\s?[,–—-]\s?$/u.exec(line)?.groups?.name;
  const name = before === undefined ? '' : cutName(before.replace(EARLIER_SENTENCE, '')).name;
  return name.length < 2 ? null : { name, start: start - line.length + line.lastIndexOf(name), end };
}

/** Where the name under a heading begins: on the next line that is not a mere label. */
function nextName(page: string, lineEnd: number): { at: number; own: boolean } | null {
  let at = lineEnd + 1;
  if (MERE_LABEL.test(page.slice(at, endOfLine(page, at)))) at = endOfLine(page, at) + 1;
  return at < page.length ? { at, own: true } : null;
}

function isHeading(page: string, start: number): boolean {
  return HEADING_MARKS.test(page.slice(page.lastIndexOf('\n', start - 1) + 1, start));
}

function endOfLine(page: string, at: number): number {
  const end = page.indexOf('\n', at);
  return end < 0 ? page.length : end;
}
