/** Stands in a phrase for an ending that changes by case: a few letters, whichever. */
export const ENDING = '…';

const ENDING_PATTERN = '\\p{L}{0,4}';

interface Branch {
  next: Map<string, Branch>;
  ends: boolean;
}

/**
 * One pattern that finds any of hundreds of phrases, what they have in common written once: a browser tries one letter after the other
 * instead of one phrase after the other. Phrases are letters, digits, blanks and `ENDING`; of two that match, the longer is found. To be
 * compiled with the flag `u`.
 */
export function patternOfPhrases(phrases: readonly string[]): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const phrase of phrases) {
    let at = root;
    for (const letter of phrase) {
      const next = at.next.get(letter) ?? { next: new Map(), ends: false };
      at.next.set(letter, next);
      at = next;
    }
    at.ends = true;
  }
  return write(root);
}

function write({ next, ends }: Branch): string {
  // Letters before endings: what is spelt out says more.
  const letters = [...next.keys()].sort((a, b) => Number(a === ENDING) - Number(b === ENDING));
  const ways = letters.flatMap((letter) => {
    const branch = next.get(letter);
    return branch ? [(letter === ENDING ? ENDING_PATTERN : letter) + write(branch)] : [];
  });
  if (ways.length === 0) return '';
  if (ends) return `(?:${ways.join('|')}|)`;
  return ways.length === 1 ? ways.join('') : `(?:${ways.join('|')})`;
}
