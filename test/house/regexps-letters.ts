/** Letters that stand for all: Latin whole, some of every script and kind of sign that expressions tell apart. */
const LETTERS: readonly string[] = letters();

function letters(): string[] {
  // First, last, step.
  const stretches = [
    [0, 0x17f, 1],
    [0x2b0, 0x36f, 16],
    [0x370, 0x4ff, 8],
    [0x5d0, 0x97f, 17],
    [0xe00, 0xe7f, 29],
    [0x1680, 0x1680, 1],
    [0x1e00, 0x1fff, 31],
    [0x2000, 0x206f, 1],
    [0x20a0, 0x214f, 9],
    [0x3000, 0x30ff, 13],
    [0x4e00, 0xd7a3, 3000],
    [0xd800, 0xf8ff, 700],
    [0xfb00, 0xffef, 19],
    [0xfeff, 0xfeff, 1],
    [0x1d400, 0x20000, 9000],
  ] as const;
  return stretches.flatMap(([first, last, step]) => {
    const count = Math.floor((last - first) / step) + 1;
    return Array.from({ length: count }, (_, at) => String.fromCodePoint(first + at * step));
  });
}

/** A set of letters: 1 where the letter of that number is in it. */
export type LetterSet = Uint8Array;

export const NONE: LetterSet = new Uint8Array(LETTERS.length);
export const ALL: LetterSet = new Uint8Array(LETTERS.length).fill(1);

const known = new Map<string, LetterSet>();

/** The letters that a class, an escape or a letter of an expression stands for, as the browser itself says. */
export function setOf(raw: string, flags: string): LetterSet {
  const kept = flags.replace(/[^iuvs]/g, '');
  const key = `${kept}/${raw}`;
  const made = known.get(key) ?? testAll(new RegExp(`^(?:${raw})$`, kept));
  known.set(key, made);
  return made;
}

const testAll = (pattern: RegExp) => Uint8Array.from(LETTERS, (letter) => (pattern.test(letter) ? 1 : 0));

export const either = (a: LetterSet, b: LetterSet): LetterSet => {
  if (a === NONE) return b;
  return b === NONE ? a : a.map((there, at) => there | (b[at] ?? 0));
};
export const meet = (a: LetterSet, b: LetterSet): boolean => a.some((there, at) => there === 1 && b[at] === 1);
export const within = (a: LetterSet, b: LetterSet): boolean => a.every((there, at) => there === 0 || b[at] === 1);

export const WORD = setOf('\\w', '');
export const NO_WORD = setOf('\\W', '');
export const BLANK = setOf('[ \\n]', '');

/** A letter of a set, plain ones first. */
export function letterOf(set: LetterSet): string | undefined {
  const plain = LETTERS.findIndex((letter, at) => set[at] === 1 && /[a-z0-9 ]/.test(letter));
  return LETTERS[plain < 0 ? set.indexOf(1) : plain];
}
