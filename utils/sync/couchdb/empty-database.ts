import type { Net } from '../http/net';
import type { Place } from '../space';
import { couchDatabase } from './couch-database';
import { idOf, nameOf } from './documents';
import { deleteDocuments } from './push-documents';

const AT_ONCE = 500;

/** Deletes records, all or those named. The database itself stays: only its administrator may delete that. */
export async function emptyDatabase(place: Place, names: 'all' | readonly string[], net: Net): Promise<void> {
  const database = couchDatabase(place, net);
  if (names !== 'all') return deleteDocuments(database, names.map(idOf));
  let start: string | undefined;
  for (;;) {
    const ids = await database.ids(AT_ONCE, start);
    await deleteDocuments(
      database,
      ids.filter((id) => nameOf(id) !== null),
    );
    if (ids.length < AT_ONCE) return;
    start = ids.at(-1);
  }
}
