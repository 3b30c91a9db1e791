import { alignPassages } from './align-passages';
import { diffWords } from './diff-words';
import type { KeptPassage } from './kept-policy';
import { type Pair, pairPassages } from './pair-passages';
import { MOST_PASSAGES, type PassageChange, type PolicyChanges } from './policy-changes';

/** Passages that came, went, moved or have other words, in the order of the newer text. */
export function comparePassages(
  before: KeptPassage[],
  after: KeptPassage[],
): Pick<PolicyChanges, 'passages' | 'moved' | 'more'> {
  const stretches = alignPassages(before, after);
  const moved = movedBetween(
    stretches.flatMap((it) => it.before),
    stretches.flatMap((it) => it.after),
  );
  const pairs = stretches.flatMap((stretch) =>
    pairPassages({
      before: stretch.before.filter((it) => !moved.has(it)),
      after: stretch.after.filter((it) => !moved.has(it)),
    }),
  );
  return {
    passages: pairs.slice(0, MOST_PASSAGES).map(describe),
    // Each is in the set as it was and as it is.
    moved: moved.size / 2,
    more: Math.max(0, pairs.length - MOST_PASSAGES),
  };
}

/** The passages that went in one place and came in another, word for word. */
function movedBetween(gone: KeptPassage[], come: KeptPassage[]): Set<KeptPassage> {
  const places = new Map<string, KeptPassage[]>();
  for (const passage of gone) {
    const alike = places.get(passage.text);
    if (alike) alike.push(passage);
    else places.set(passage.text, [passage]);
  }
  const moved = new Set<KeptPassage>();
  for (const passage of come) {
    const from = places.get(passage.text)?.shift();
    if (from) moved.add(from).add(passage);
  }
  return moved;
}

function describe({ before, after }: Pair<KeptPassage>): PassageChange {
  const { heading, lang } = after ?? before;
  const at = { heading, ...(lang !== undefined && { lang }) };
  if (!after) return { kind: 'removed', ...at, parts: [{ kind: 'removed', text: before.text }] };
  if (!before) return { kind: 'added', ...at, parts: [{ kind: 'added', text: after.text }] };
  return { kind: 'changed', ...at, parts: diffWords(before.text, after.text) };
}
