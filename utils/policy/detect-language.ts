import { codes, scoreLanguages } from './language-profile';
import type { LanguageFinding } from './policy-reading';

/** Under this many characters nothing is said of a text. */
const SHORTEST_TEXT = 60;
/** Lines are put together until they have this many characters: a menu's single words say nothing by themselves. */
const BLOCK = 120;
/** A further language is named when it fills this share of the text, and this many blocks. */
const OTHER_SHARE = 0.05;
const OTHER_BLOCKS = 2;
/** Two languages are close when they differ by less than this share. */
const CLOSE = 0.2;
/** In a text shorter than this the claimed language decides between two that are close. */
const SHORT = 1_500;
/** Most characters read; a page's language shows long before. */
const MOST = 400_000;

/** Neighbouring lines put together to blocks that are long enough to be judged. A line that comes again counts once: menus and cookie lists repeat. */
function toBlocks(text: string): string[] {
  const blocks: string[] = [];
  const seen = new Set<string>();
  let open = '';
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (seen.has(trimmed)) continue;
    seen.add(trimmed);
    if (trimmed.length >= BLOCK) {
      blocks.push(trimmed);
      continue;
    }
    open = open ? `${open} ${trimmed}` : trimmed;
    if (open.length < BLOCK) continue;
    blocks.push(open);
    open = '';
  }
  if (open) blocks.push(open);
  return blocks;
}

/** Best language of one block and how clearly it leads, 0 to 1; none where nothing speaks for any. */
function judge(scores: number[]): { index: number; lead: number } | null {
  let index = -1;
  let best = 0;
  let second = 0;
  scores.forEach((score, at) => {
    if (score > best) {
      second = best;
      best = score;
      index = at;
    } else if (score > second) second = score;
  });
  return index < 0 ? null : { index, lead: (best - second) / best };
}

/** Index of the claimed language among ours, -1 where there is none. "nb" and "nn" are written "no" here. */
const indexOfClaim = (claim: string | undefined) =>
  codes.indexOf(
    (claim ?? '')
      .toLowerCase()
      .split(/[-_]/)[0]
      ?.replace(/^n[bn]$/, 'no') ?? '',
  );

const isClear = (block: string, lead: number) => block.length >= BLOCK && lead >= 0.25;

/** The language that the blocks speak for; where two are close, the claimed one of them, if `claimed` is not -1. */
function decide(chars: number[], claimed: number): { index: number; lead: number } | null {
  const main = judge(chars);
  if (!main || claimed < 0 || claimed === main.index || main.lead >= CLOSE) return main;
  const best = chars[main.index] ?? 0;
  const own = chars[claimed] ?? 0;
  return own >= best * (1 - CLOSE) ? { index: claimed, lead: 0 } : main;
}

/** Rounds to two digits: nobody reads more, and reports stay the same on every machine. */
const round = (share: number) => Math.round(share * 100) / 100;

/** The language of a text. Blocks on lines of their own are judged one by one; under 60 characters it cannot be told. */
export function detectLanguage(text: string, claimed?: string): LanguageFinding {
  const claim = claimed?.trim().slice(0, 35) || undefined;
  const unknown: LanguageFinding = { lang: null, certainty: 0, others: [], ...(claim && { claimed: claim }) };
  const read = text.slice(0, MOST);
  if (read.trim().length < SHORTEST_TEXT) return unknown;

  const chars = codes.map(() => 0);
  const clear = codes.map(() => ({ chars: 0, blocks: 0 }));
  let judged = 0;
  for (const block of toBlocks(read)) {
    const scores = scoreLanguages(block);
    const verdict = judge(scores);
    if (!verdict) continue;
    judged += block.length;
    const best = scores[verdict.index] ?? 1;
    scores.forEach((score, index) => {
      // A block counts for its best language, and in part for one that fits nearly as well.
      if (score > best * (1 - CLOSE)) chars[index] = (chars[index] ?? 0) + (block.length * score) / best;
    });
    const own = clear[verdict.index];
    if (!own || !isClear(block, verdict.lead)) continue;
    own.chars += block.length;
    own.blocks += 1;
  }

  const main = decide(chars, judged < SHORT ? indexOfClaim(claim) : -1);
  if (!main || judged === 0) return unknown;
  const others = codes
    .map((lang, index) => ({
      lang,
      index,
      share: (clear[index]?.chars ?? 0) / judged,
      blocks: clear[index]?.blocks ?? 0,
    }))
    .filter((it) => it.index !== main.index && it.blocks >= OTHER_BLOCKS && it.share >= OTHER_SHARE)
    .sort((a, b) => b.share - a.share || (a.lang < b.lang ? -1 : 1))
    .slice(0, 5)
    .map(({ lang, share }) => ({ lang, share: round(share) }));
  return { ...unknown, lang: codes[main.index] ?? null, certainty: round(Math.min(1, 0.4 + main.lead * 0.8)), others };
}
