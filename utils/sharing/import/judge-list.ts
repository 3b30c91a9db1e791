import { excerptOf } from './excerpt';
import type { FilePart, RefusedEntry } from './import-preview';
import type { JudgedEntry, RefusedReason } from './judge-entry';

/** A list's entries: those that can be taken, each with a way to refuse it later, and those that cannot. */
export interface JudgedList<Entry> {
  taken: { entry: Entry; refuse: (reason: RefusedReason) => RefusedEntry }[];
  refused: RefusedEntry[];
}

/** Judges entry after entry, so that a bad one does not lose the others. */
export function judgeList<Entry>(
  part: FilePart,
  entries: readonly unknown[],
  judge: (entry: unknown) => JudgedEntry<Entry>,
): JudgedList<Entry> {
  const list: JudgedList<Entry> = { taken: [], refused: [] };
  for (const [index, entry] of entries.entries()) {
    const refuse = (reason: RefusedReason) => ({ part, place: index + 1, reason, excerpt: excerptOf(entry) });
    const judged = judge(entry);
    if ('refused' in judged) list.refused.push(refuse(judged.refused));
    else list.taken.push({ entry: judged.entry, refuse });
  }
  return list;
}
