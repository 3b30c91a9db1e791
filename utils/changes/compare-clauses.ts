import type { Quote } from '../evidence';
import type { ClauseAnswer } from '../report';
import { diffWords } from './diff-words';
import type { KeptPassage } from './kept-policy';
import type { ClauseChange, ClauseSide, PolicyChanges, StatedDate } from './policy-changes';

/** The clause that is a date, told apart from the others. */
const DATE = 'last-updated';

/** The answers of two versions, read with the same rules, and the texts they were read from. */
export interface AnsweredText {
  answers: ClauseAnswer[];
  passages: KeptPassage[];
}

/** The clauses on which two versions differ, in the order in which they are asked. */
export function compareClauses(
  before: AnsweredText,
  after: AnsweredText,
): Pick<PolicyChanges, 'clauses' | 'notCompared' | 'updated'> {
  const old = new Map(before.answers.map((it) => [it.clause, it]));
  const both = after.answers.flatMap((now) => {
    const then = old.get(now.clause);
    return then ? [{ then, now }] : [];
  });
  const isOpen = ({ answer }: ClauseAnswer) => answer === 'not-checked';
  const compared = both.filter(({ then, now }) => !isOpen(then) && !isOpen(now));
  const stands = { before: quoteFinder(before.passages), after: quoteFinder(after.passages) };
  return {
    clauses: compared.flatMap(({ then, now }) => (now.clause === DATE ? [] : (compareOne(then, now, stands) ?? []))),
    notCompared: both.filter(({ then, now }) => isOpen(then) !== isOpen(now)).map(({ now }) => now.label),
    ...compareDates(compared.find(({ now }) => now.clause === DATE)),
  };
}

type Stands = (quote: Quote) => boolean;

/** Which quote speaks for an answer depends on the whole text: one that stands in both versions is no change. */
function compareOne(
  then: ClauseAnswer,
  now: ClauseAnswer,
  stands: { before: Stands; after: Stands },
): ClauseChange | undefined {
  const sides = { before: sideOf(then), after: sideOf(now) };
  const lost = without(allQuotes(then), allQuotes(now)).filter((quote) => !stands.after(quote));
  const gained = without(allQuotes(now), allQuotes(then)).filter((quote) => !stands.before(quote));
  const kind = then.answer === now.answer ? 'words' : 'answer';
  if (kind === 'words' && lost.length === 0 && gained.length === 0) return undefined;
  const [gone, come] = [lost[0], gained[0]];
  const words = gone && come ? diffWords(gone.exact, come.exact) : [];
  return { clause: now.clause, label: now.label, kind, ...sides, words };
}

function sideOf({ answer, quotes }: ClauseAnswer): ClauseSide {
  return { answer, quotes };
}

/** Every quote an answer rests on, those of its parts included. */
function allQuotes({ quotes, details = [] }: ClauseAnswer): Quote[] {
  return [...quotes, ...details.map(({ quote }) => quote)];
}

function without(quotes: Quote[], others: Quote[]): Quote[] {
  const there = new Set(others.map(({ exact }) => exact));
  return quotes.filter(({ exact }) => !there.has(exact));
}

/** Tells whether a quote stands in a text. White space is folded on both sides. */
function quoteFinder(passages: KeptPassage[]): Stands {
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
  let text: string | undefined;
  const known = new Map<string, boolean>();
  return ({ exact }) => {
    text ??= fold(passages.map((it) => it.text).join('\n'));
    const found = known.get(exact) ?? text.includes(fold(exact));
    known.set(exact, found);
    return found;
  };
}

function compareDates(pair: { then: ClauseAnswer; now: ClauseAnswer } | undefined): Pick<PolicyChanges, 'updated'> {
  if (!pair) return {};
  const [before, after] = [dateOf(pair.then), dateOf(pair.now)];
  const same = before?.iso && after?.iso ? before.iso === after.iso : before?.said === after?.said;
  return same ? {} : { updated: { before, after } };
}

function dateOf({ quotes, details }: ClauseAnswer): StatedDate | undefined {
  const detail = details?.[0];
  const said = detail?.said ?? detail?.quote.exact ?? quotes[0]?.exact;
  return said === undefined ? undefined : { said, ...(detail?.iso !== undefined && { iso: detail.iso }) };
}
