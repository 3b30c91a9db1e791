import { diffArrays } from 'diff';

/** A run of words that stands in both texts, only in the earlier, or only in the later. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Words that may have come and gone before two texts count as two, not as one that changed: the work grows with its square. */
const MOST_EDITS = 600;

/** Words, white space and single marks; every character belongs to one of them. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/**
 * Lays two texts over each other, word by word; beginnings and ends they share are set aside first, so that long texts with a small change
 * stay cheap. Texts too different come back whole: removed, then added.
 */
export function diffText(before: string, after: string): WordRun[] {
  const [old, now] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  const start = sharedStart(old, now, 0);
  const end = sharedStart(old.toReversed(), now.toReversed(), start);
  const [oldMiddle, nowMiddle] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  return joinRuns([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...diffMiddle(oldMiddle, nowMiddle),
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ]);
}

function diffMiddle(old: string[], now: string[]): WordRun[] {
  const found = diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (found === undefined) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ];
  }
  return found.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** How many tokens both begin with, leaving out the `taken` that were counted from the other end. */
function sharedStart(old: string[], now: string[], taken: number): number {
  const most = Math.min(old.length, now.length) - taken;
  let shared = 0;
  while (shared < most && old[shared] === now[shared]) shared += 1;
  return shared;
}

/** A space between two words that were replaced belongs to the phrase, and runs of a kind become one. */
function joinRuns(found: WordRun[]): WordRun[] {
  const runs: WordRun[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) runs.push({ kind: 'removed', text: removed });
    if (added) runs.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [place, { kind, text }] of found.entries()) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed && added && place < found.length - 1 && /^\s+$/.test(text)) {
      removed += text;
      added += text;
    } else {
      flush();
      runs.push({ kind, text });
    }
  }
  flush();
  return runs;
}
