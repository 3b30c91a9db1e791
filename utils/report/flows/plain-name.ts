/** Longest name that is shown anywhere. */
const LONGEST = 200;
/** Characters that are not seen or turn the writing direction around, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]+/gu;
/** More marks than two on a letter grow out of their line. */
const MARKS = /(\p{M}{2})\p{M}+/gu;

/** A name from outside as it can stand in a line: one line, nothing unseen, of bounded length; "?" where nothing is left. */
export function plainName(name: string): string {
  const line = name
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(MARKS, '$1')
    .trim();
  const letters = [...line];
  return (letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line) || '?';
}
