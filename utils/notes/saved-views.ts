import type { ReadStores, WriteStores } from './connection';
import { NotesUnavailable } from './notes-unavailable';
import { SavedView, VIEW_LIMIT } from './saved-view';
import { rewriteStored } from './stored-note';

const read = (record: unknown): SavedView | undefined => SavedView.safeParse(record).data;

/** In the order of their names. */
export async function readViews({ views }: ReadStores): Promise<SavedView[]> {
  const all = (await views.getAll()).flatMap((record) => read(record) ?? []);
  return all.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** Keeps a view, or changes the one of its id. What cannot be read is never written over, and takes its room. */
export async function saveView(
  { views }: WriteStores,
  { id = crypto.randomUUID(), ...named }: Omit<SavedView, 'id'> & { id?: string | undefined },
): Promise<SavedView> {
  const view: SavedView = { id, ...named };
  const record = await views.get(id);
  if (record) {
    const before = read(record);
    if (!before) throw new NotesUnavailable('notes_broken');
    await views.put(rewriteStored(record, before, view));
  } else {
    if ((await views.count()) >= VIEW_LIMIT) throw new NotesUnavailable('views_full');
    await views.add({ ...view });
  }
  return view;
}
