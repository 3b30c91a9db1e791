import { foldLetters } from '../../utils/policy/language-model/fold-letters';

/** A piece of folded text and the index of its language. */
export interface Window {
  lang: number;
  text: string;
}

/** Lengths of the pieces that are learned from, in turn: mostly of a sentence, so that short texts are learned too. */
const LENGTHS = [40, 80, 120, 180, 260];

/** A source too short for its share is read up to so many times: the short ones are of law and politics, the long ones of software. */
const TIMES = 3;

/** How many characters each source gives so that together they give `wanted`: equal shares; what one lacks the others give. */
export function shareOut(sizes: readonly number[], wanted: number): number[] {
  const shares = sizes.map(() => 0);
  const order = sizes.map((_, i) => i).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  let left = wanted;
  order.forEach((i, done) => {
    const share = Math.min(sizes[i] ?? 0, left / (order.length - done));
    shares[i] = share;
    left -= share;
  });
  return shares;
}

/** Folded text cut at spaces into pieces of the given lengths in turn. */
export function cutText(text: string, lengths: readonly number[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (let turn = 0; at < text.length - 1; turn++) {
    const space = text.indexOf(' ', at + (lengths[turn % lengths.length] ?? 100));
    if (space < 0) break;
    pieces.push(text.slice(at, space + 1));
    at = space;
  }
  return pieces;
}

/** One language's passages by source, folded; of each as much as together makes `wanted` characters. */
export function takeShares(sources: Iterable<readonly string[]>, wanted: number): string[] {
  const texts = [...sources].map((lines) => foldLetters(lines.join(' ')).repeat(TIMES));
  const shares = shareOut(
    texts.map((text) => text.length),
    wanted,
  );
  return texts.map((text, i) => text.slice(0, Math.floor(shares[i] ?? 0)));
}

/** Windows of one language out of folded texts. */
export function cutWindows(lang: number, texts: readonly string[], lengths = LENGTHS): Window[] {
  return texts.flatMap((text) => cutText(text, lengths).map((piece) => ({ lang, text: piece })));
}
