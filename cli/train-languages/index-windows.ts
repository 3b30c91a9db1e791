import type { Window } from './cut-windows';

const LONGEST = 5;

/** Windows as lists of indices of the grams in them, one after the other: those of window i stand from starts[i] to starts[i + 1]. */
export interface Indexed {
  langs: Uint8Array;
  /** Characters of each window. */
  lengths: Uint16Array;
  starts: Uint32Array;
  grams: Uint16Array;
}

export function indexWindows(windows: readonly Window[], grams: readonly string[]): Indexed {
  const indices = new Map(grams.map((gram, i) => [gram, i]));
  const most = windows.reduce((sum, { text }) => sum + text.length, 0) * LONGEST;
  const found = new Uint16Array(most);
  let count = 0;
  const starts = new Uint32Array(windows.length + 1);
  windows.forEach(({ text }, i) => {
    for (let at = 0; at < text.length; at++) {
      for (let length = 1; length <= LONGEST && at + length <= text.length; length++) {
        const index = indices.get(text.slice(at, at + length));
        if (index !== undefined) found[count++] = index;
      }
    }
    starts[i + 1] = count;
  });
  return {
    langs: Uint8Array.from(windows, ({ lang }) => lang),
    lengths: Uint16Array.from(windows, ({ text }) => text.length),
    starts,
    grams: found.slice(0, count),
  };
}
