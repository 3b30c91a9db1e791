import { foldText } from './fold-text';

/** Words as people write them: letters, marks and digits, held together by apostrophes and hyphens. */
const WRITTEN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ＇‐‑-][\p{L}\p{M}\p{N}]+)*/gu;
const JOINTS = /['’ʼ＇‐‑-]/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Han and kana, in which a word is looked for inside of others, and no two dictionaries cut a sentence alike. */
const DENSE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+$/u;
const DENSE_STRETCHES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+/gu;
/** Characters of such a script that are looked for in one piece. */
const PIECE = 4;
/** Words of the other scripts without spaces are found by their ends too, as long as they are words at all. */
const COMPOUND = /^[\p{L}\p{M}]{2,12}$/u;

/** A word longer than this is no word; its beginning is enough to find it by. */
const LONGEST = 64;

/** Making one costs more than a thousand splits. The rules and dictionaries for these scripts are the same in every language. */
let unspacedWords: Intl.Segmenter | undefined;

function segments(run: string): string[] {
  unspacedWords ??= new Intl.Segmenter('und', { granularity: 'word' });
  // Not only what the segmenter calls words: a mark of repetition, "々", is one inside of a word and none alone.
  return Array.from(unspacedWords.segment(run), ({ segment }) => segment).filter((segment) => LETTER.test(segment));
}

/** The words of a text, folded, in order, each as often as it stands there; what was looked for is split the same way. */
export function splitWords(text: string): string[] {
  return split(text, false);
}

/**
 * Everything a text can be found by: its words, compounds written as one ("e-mail" as "email"), and in scripts without spaces every
 * beginning of a word there could be.
 */
export function splitForIndex(text: string): string[] {
  return split(text, true);
}

function split(text: string, everything: boolean): string[] {
  const found: string[] = [];
  for (const [written] of foldText(text).matchAll(WRITTEN)) {
    if (UNSPACED.test(written)) found.push(...unspaced(written, everything));
    else found.push(...spaced(written, everything));
  }
  return found;
}

function spaced(written: string, everything: boolean): string[] {
  if (!JOINTS.test(written)) return [cut(written)];
  // The apostrophe that counts as a letter may stand at either end, or alone.
  const parts = written.split(JOINTS).filter(Boolean).map(cut);
  if (parts.length < 2) return parts;
  if (everything) return [...parts, cut(parts.join(''))];
  // "l’élection": the article finds everything and says nothing.
  const telling = parts.filter((part) => part.length > 1);
  return telling.length > 0 ? telling : parts;
}

function unspaced(run: string, everything: boolean): string[] {
  const words = segments(run).flatMap((part) => wordsOf(part, everything));
  return everything ? words.concat(piecesFromEach(run)) : words;
}

function wordsOf(part: string, everything: boolean): string[] {
  // A word of a spaced script beside them is split as it would be alone: that is how it will be looked for.
  if (!UNSPACED.test(part)) return spaced(part, everything);
  if (everything) return [cut(part), ...endsOf(part)];
  return DENSE.test(part) ? inPieces(part) : [cut(part)];
}

/** The characters from each place on: whatever is looked for begins one of them, wherever words were cut. */
function piecesFromEach(run: string): string[] {
  return (run.match(DENSE_STRETCHES) ?? []).flatMap((stretch) => {
    const letters = Array.from(stretch);
    return letters.map((_, place) => letters.slice(place, place + PIECE).join(''));
  });
}

function inPieces(part: string): string[] {
  const letters = Array.from(part);
  return letters.flatMap((_, place) => (place % PIECE ? [] : [letters.slice(place, place + PIECE).join('')]));
}

function endsOf(part: string): string[] {
  if (DENSE.test(part) || !COMPOUND.test(part)) return [];
  const letters = Array.from(part);
  return letters.slice(1).map((_, place) => letters.slice(place + 1).join(''));
}

/** Whole characters only: half a pair is none. */
function cut(word: string): string {
  return word.length <= LONGEST ? word : word.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}
