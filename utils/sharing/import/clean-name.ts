import { ShortText } from '../../notes';

/** The marks that turn the direction of what follows: a name with one can pass for another. Single directional marks stay. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** Longest name kept, in characters. */
const LONGEST = 200;

/** A name as one line of plain text, or nothing where there is none. What is a plain name already stays letter by letter. */
export function cleanName(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  const plain = name.replace(TURNING, '');
  if (ShortText.safeParse(plain).success && plain.trim() !== '') return plain;
  const line = plain
    .slice(0, 10 * LONGEST)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return (
    Array.from(line)
      .slice(0, LONGEST / 2)
      .join('') || undefined
  );
}
