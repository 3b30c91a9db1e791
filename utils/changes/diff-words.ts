import { diffArrays } from 'diff';
import type { DiffPart } from './policy-changes';

/** Words that may have come and gone before two texts count as two, not as one that changed; bounds the work. */
const MOST_EDITS = 600;
/** Longest text compared word by word, in characters. */
const LONGEST = 16_000;

/** Words, white space and single marks; every character belongs to one of them. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Lays two texts over each other, word by word. Texts too long or too different come back whole: removed, then added. */
export function diffWords(before: string, after: string): DiffPart[] {
  if (before === after) return parts([['same', before]]);
  const whole = changeOf(before, after);
  if (before.length > LONGEST || after.length > LONGEST) return whole;
  const found = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], { maxEditLength: MOST_EDITS });
  if (found === undefined) return whole;
  return joinChanges(
    found.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** Changes with no word between them become one: a phrase that was replaced reads as a phrase, not as its words by turns. */
function joinChanges(found: DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let [removed, added] = ['', ''];
  for (const [place, { kind, text }] of found.entries()) {
    const between = removed !== '' && added !== '' && place < found.length - 1 && !/[\p{L}\p{N}]/u.test(text);
    if (kind === 'same' && !between) {
      // The space behind a phrase belongs to what follows.
      const space = removed && added && /\s$/.test(removed) && removed.slice(-1) === added.slice(-1) ? 1 : 0;
      joined.push(...changeOf(removed.slice(0, removed.length - space), added.slice(0, added.length - space)));
      joined.push({ kind, text: removed.slice(removed.length - space) + text });
      [removed, added] = ['', ''];
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  return [...joined, ...changeOf(removed, added)];
}

function changeOf(removed: string, added: string): DiffPart[] {
  return parts([
    ['removed', removed],
    ['added', added],
  ]);
}

function parts(of: [DiffPart['kind'], string][]): DiffPart[] {
  return of.flatMap(([kind, text]) => (text === '' ? [] : [{ kind, text }]));
}
