import { NoteFilter } from '../../utils/notes';
import { NO_FILTER } from '../library/same-filter';

/** Lists and single values of a filter, each under its own name in the address. */
const LISTS = ['kinds', 'tags', 'sites'] as const;
const SINGLES = ['words', 'candidate', 'list', 'party', 'election', 'order'] as const;

/** Reads "words=…&tags=…&order=site"; what cannot be read as a whole is as if nothing were asked for. */
export function readNoteQuery(text = ''): NoteFilter {
  const asked = new URLSearchParams(text);
  const lists = LISTS.flatMap((name) => (asked.has(name) ? [[name, asked.getAll(name)] as const] : []));
  const singles = SINGLES.flatMap((name) => (asked.has(name) ? [[name, asked.get(name)] as const] : []));
  const quoted = asked.has('quoted') ? [['quoted', asked.get('quoted') === 'yes'] as const] : [];
  const read = NoteFilter.safeParse(Object.fromEntries([...lists, ...singles, ...quoted]));
  return read.success ? read.data : NO_FILTER;
}

/** The same as it stands in an address; empty where nothing is asked for. */
export function writeNoteQuery(filter: NoteFilter): string {
  const written = new URLSearchParams();
  for (const name of SINGLES) {
    const value = filter[name];
    if (value && value !== NO_FILTER[name]) written.set(name, value);
  }
  for (const name of LISTS) for (const value of filter[name]) written.append(name, value);
  if (filter.quoted !== undefined) written.set('quoted', filter.quoted ? 'yes' : 'no');
  return written.toString();
}
