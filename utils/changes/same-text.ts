import type { KeptPassage } from './kept-policy';

/** Whether two texts say the same, word for word and in the same order. How they are set (list or paragraph) plays no part. */
export function sameText(before: KeptPassage[], after: KeptPassage[]): boolean {
  return before.length === after.length && before.every(({ text }, place) => text === after[place]?.text);
}
