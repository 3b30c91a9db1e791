import type { KeptVersion } from '../../../utils/changes';
import type { Mark, Note, SavedView } from '../../../utils/notes';
import type { Done, ImportWork } from './import-work';

interface ToKeep {
  added: Note[];
  changed: Note[];
  versions?: Note[];
  marks: Mark[];
  views: SavedView[];
  policies: readonly KeptVersion[];
}

/** Keeps what was chosen: the notes as one, then what else a backup brings. Where a later step fails, the earlier ones are taken back. */
export async function keepChosen(
  work: ImportWork,
  { marks, views, policies, ...notes }: ToKeep,
  name: string,
): Promise<Done> {
  const done = nothingDone();
  try {
    if (notes.added.length + notes.changed.length > 0) done.receipt = await work.keepNotes({ name, ...notes });
    if (marks.length > 0) {
      await work.keepMarks(marks);
      done.marks = marks.map(({ id }) => id);
    }
    for (const { name: called, filter } of views) {
      const { id } = await work.keepView({ name: called, filter });
      done.views.push(id);
    }
    if (policies.length > 0) {
      const { added, full } = await work.keepPolicies(policies);
      done.policies = added;
      done.full = full;
    }
  } catch (error) {
    await undoDone(work, done);
    throw error;
  }
  return done;
}

/** Takes an import back; counts notes removed, put back, and left because they were changed by hand since. */
export async function undoDone(work: ImportWork, { receipt, marks, views, policies }: Done) {
  const back = receipt ? await work.undoNotes(receipt.id) : { removed: 0, putBack: 0, left: 0 };
  if (marks.length > 0) await work.removeMarks(marks);
  for (const id of views) await work.removeView(id);
  if (policies.length > 0) await work.removePolicies(policies);
  return back;
}

/** Before an import has done anything. */
export const nothingDone = (): Done => ({ marks: [], views: [], policies: [], full: 0 });
