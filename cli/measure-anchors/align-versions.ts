import { diffArrays } from 'diff';
import { foldText } from '../../utils/anchoring';

/** What became of a stretch of the earlier text. `kept`: share of its letters that stand in the later one, in order. */
export interface Fate {
  kept: number;
  start: number;
  end: number;
}

/** More differences than that are another text. */
const LIMITS = { maxEditLength: 15_000, timeout: 6_000 };

/** One sign of a script without spaces, or a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/** Aligns two versions word by word; tells of any stretch of the earlier one where it stands in the later. Null: too different. */
export function alignVersions(before: string, after: string): ((start: number, end: number) => Fate) | null {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const parts = diffArrays(
    old.map(({ word }) => word),
    now.map(({ word }) => word),
    LIMITS,
  );
  if (!parts) return null;
  const place = new Map<number, number>();
  let [inOld, inNow] = [0, 0];
  for (const { added, removed, value } of parts) {
    if (!added && !removed) for (let at = 0; at < value.length; at += 1) place.set(inOld + at, inNow + at);
    if (!added) inOld += value.length;
    if (!removed) inNow += value.length;
  }
  return (start, end) => {
    const own = old.flatMap((word, index) => (word.start < end && word.end > start ? [{ ...word, index }] : []));
    const kept = own.flatMap(({ index, word }) => {
      const at = place.get(index);
      const to = at === undefined ? undefined : now[at];
      return to ? [{ ...to, letters: word.length }] : [];
    });
    const all = own.reduce((sum, { word }) => sum + word.length, 0);
    return {
      kept: kept.reduce((sum, { letters }) => sum + letters, 0) / Math.max(1, all),
      start: kept[0]?.start ?? 0,
      end: kept.at(-1)?.end ?? 0,
    };
  };
}

function wordsOf(text: string) {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = foldText(match[0]).text;
    return word === '' ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}

/** A quote still exists where at least so much of it stands at its place, and that is not drawn out. */
const SAME = { kept: 0.8, shortest: 0.6, longest: 1.5 } as const;

/** Whether a quote of so many characters still exists. */
export function isThere({ kept, start, end }: Fate, length: number): boolean {
  const drawn = (end - start) / length;
  return kept >= SAME.kept && drawn > SAME.shortest && drawn < SAME.longest;
}
