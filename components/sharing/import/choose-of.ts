import type { Mark, Note, SavedView } from '../../../utils/notes';
import type { ChangedNote, ImportPreview } from '../../../utils/sharing';
import type { Existing } from './import-work';

export type ReadablePreview = Extract<ImportPreview, { status: 'readable' }>;

/** What the citizen ticked of an import. */
export interface Chosen {
  /** Ids of new notes. */
  added: ReadonlySet<string>;
  /** Ids of changed ones. */
  changed: ReadonlySet<string>;
  marks: boolean;
  views: boolean;
  policies: boolean;
  /** Who wrote those notes that name nobody; empty: the citizen herself. */
  writer: string;
}

/**
 * What is ticked at first: all that is new, and no note that is kept already. Who wrote a file and when is only what it says: a stranger
 * who knows a note's id could date his words after hers.
 */
export function firstChoice(preview: ReadablePreview, ownName: string): Chosen {
  const { author, format } = preview;
  return {
    added: new Set(preview.added.map(({ id }) => id)),
    changed: new Set(),
    marks: true,
    views: true,
    policies: true,
    writer: format === 'backup' || author === undefined || author === ownName ? '' : author,
  };
}

/** Marks, saved views and kept policies that a backup brings and that are not kept yet. */
export function extrasOf(preview: ReadablePreview, existing: Existing, ownName: string) {
  const ids = new Set(existing.marks.map(({ id }) => id));
  const views = new Set(existing.views.map(nameAndFilter));
  const policies = new Set(existing.policies);
  return {
    policies: preview.policies.filter(({ policy }) => !policies.has(policy.id)),
    marks: preview.marks.filter(({ id }) => !ids.has(id)).map((mark) => saidBy(mark, preview.author, ownName)),
    views: preview.views.filter((view) => !views.has(nameAndFilter(view))),
  };
}

/** An entry that names nobody is said by whoever handed it on; what the citizen said herself comes back as hers. */
export function saidBy(mark: Mark, author: string | undefined, ownName: string): Mark {
  const { by = author, ...rest } = mark;
  return by === undefined || by === ownName ? rest : { ...rest, by };
}

/** The notes to be kept, exactly those ticked. */
export function chosenNotes(preview: ReadablePreview, { added, changed, writer }: Chosen, ownName: string) {
  const name = writer.replace(/\p{Cc}+/gu, ' ').trim();
  const signed = ({ creator = name, ...note }: Note): Note =>
    creator === '' || creator === ownName ? note : { ...note, creator };
  const kept = new Set([...added, ...changed]);
  const versions = preview.versions.filter(({ id }) => kept.has(id));
  return {
    added: preview.added.filter(({ id }) => added.has(id)).map(signed),
    changed: preview.changed.map((one: ChangedNote) => one.after).filter(({ id }) => changed.has(id)),
    ...(versions.length > 0 && { versions }),
  };
}

function nameAndFilter({ name, filter }: SavedView): string {
  return JSON.stringify([name, filter]);
}
