import { cutBlocks } from './language-model/cut-blocks';
import { type BlockVerdict, judgeBlock } from './language-model/judge-block';
import { knownLanguages } from './language-model/read-model';
import type { LanguageFinding } from './policy-reading';

/** Under this many characters nothing is said of a text. */
const SHORTEST_TEXT = 60;
/** A further language is named when it fills this share of the text, and either this many blocks or one of so many characters. */
const OTHER_SHARE = 0.05;
const OTHER_BLOCKS = 2;
const OTHER_CHARS = 220;
/** In a text shorter than this the claimed language decides between two that are close. */
const SHORT = 1_500;
/** How much of the best language's weight the claimed one must have to be close. */
const CLOSE = 0.4;
/** Most characters read; a text's language shows long before. */
const MOST = 400_000;
/** Most further languages named. */
const MOST_OTHERS = 5;

/** Index of the claimed language among the known, -1 where there is none. "nb" and "nn" are written "no" here. */
const indexOfClaim = (claim: string | undefined) =>
  knownLanguages.indexOf(
    (claim ?? '')
      .toLowerCase()
      .split(/[-_]/)[0]
      ?.replace(/^n[bn]$/, 'no') ?? '',
  );

/** Rounds to two digits: nobody reads more. */
const round = (share: number) => Math.round(share * 100) / 100;

/** The two highest of some numbers: where the highest stands, and how much each is. */
function twoHighest(values: readonly number[]): { index: number; best: number; second: number } {
  const index = values.reduce((at, value, i) => (value > (values[at] ?? 0) ? i : at), 0);
  const second = values.reduce((most, value, i) => (i === index ? most : Math.max(most, value)), 0);
  return { index, best: values[index] ?? 0, second };
}

/** Languages besides the main one that paragraphs of their own are in. */
function furtherLanguages(verdicts: readonly BlockVerdict[], main: number, judged: number): LanguageFinding['others'] {
  const own = knownLanguages.map(() => ({ chars: 0, blocks: 0, longest: 0 }));
  for (const verdict of verdicts) {
    const at = own[verdict.best];
    if (!at || verdict.best === main || !verdict.isClearlyNot(main)) continue;
    at.chars += verdict.length;
    at.blocks += 1;
    at.longest = Math.max(at.longest, verdict.length);
  }
  return knownLanguages
    .map((lang, index) => ({ lang, share: (own[index]?.chars ?? 0) / judged, found: own[index] }))
    .filter(
      ({ share, found }) =>
        share >= OTHER_SHARE && found && (found.blocks >= OTHER_BLOCKS || found.longest >= OTHER_CHARS),
    )
    .sort((a, b) => b.share - a.share || (a.lang < b.lang ? -1 : 1))
    .slice(0, MOST_OTHERS)
    .map(({ lang, share }) => ({ lang, share: round(share) }));
}

/**
 * The language of a text, judged paragraph by paragraph; under 60 characters it cannot be told. What the document claims of itself
 * decides only between languages that are close, in a short text.
 */
export function detectLanguage(text: string, claimed?: string): LanguageFinding {
  const claim = claimed?.trim().slice(0, 35) || undefined;
  const unknown: LanguageFinding = { lang: null, certainty: 0, others: [], ...(claim && { claimed: claim }) };
  const read = text.slice(0, MOST);
  if (read.trim().length < SHORTEST_TEXT) return unknown;

  const verdicts = cutBlocks(read).flatMap((block) => judgeBlock(block) ?? []);
  const judged = verdicts.reduce((sum, { length }) => sum + length, 0);
  if (judged === 0) return unknown;
  const chars = knownLanguages.map((_, index) =>
    verdicts.reduce((sum, { length, fits }) => sum + length * (fits[index] ?? 0), 0),
  );
  const { index, best, second } = twoHighest(chars);
  const claimedIndex = judged < SHORT ? indexOfClaim(claim) : -1;
  const close = claimedIndex >= 0 && claimedIndex !== index && (chars[claimedIndex] ?? 0) >= best * CLOSE;
  const main = close ? claimedIndex : index;
  return {
    ...unknown,
    lang: knownLanguages[main] ?? null,
    certainty: close ? 0.5 : round(0.5 + (best - second) / judged / 2),
    others: furtherLanguages(verdicts, main, judged),
  };
}
