import * as z from 'zod/mini';

/** Values of one filter; more than that nobody ticks, and an address has an end. */
const values = z.catch(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)), []);
const word = z.catch(z.string().check(z.maxLength(200)), '');

/** What of the sites is shown, and in which order: all of it stands in the address. */
const SitesQuery = z.object({
  words: word,
  elections: values,
  countries: values,
  hosts: values,
  policyLanguages: values,
  /** Only sites with notes or marks. */
  noted: z.boolean(),
  /** Column sorted by. */
  by: word,
  falling: z.boolean(),
});
export type SitesQuery = z.infer<typeof SitesQuery>;

/** Filters whose values are ticked in a list, each under its name in the address. */
export const LISTS = {
  elections: 'election',
  countries: 'country',
  hosts: 'host',
  policyLanguages: 'language',
} as const;
export type ListFilter = keyof typeof LISTS;
export const LIST_FILTERS: readonly ListFilter[] = ['elections', 'countries', 'hosts', 'policyLanguages'];

export const FIRST_QUERY: SitesQuery = {
  words: '',
  elections: [],
  countries: [],
  hosts: [],
  policyLanguages: [],
  noted: false,
  by: 'site',
  falling: false,
};

/** Reads "election=…&country=FR&sort=host"; what cannot be read is as if it were not there. */
export function readQuery(text = ''): SitesQuery {
  const asked = new URLSearchParams(text);
  const lists = Object.fromEntries(LIST_FILTERS.map((list) => [list, [...new Set(asked.getAll(LISTS[list]))]]));
  return SitesQuery.parse({
    words: asked.get('words') ?? '',
    ...lists,
    noted: asked.has('noted'),
    by: asked.get('sort') || FIRST_QUERY.by,
    falling: asked.get('order') === 'falling',
  });
}

/** The same as it stands in an address; empty where nothing is asked for. */
export function writeQuery(query: SitesQuery): string {
  const written = new URLSearchParams();
  if (query.words) written.set('words', query.words);
  for (const list of LIST_FILTERS) for (const value of query[list]) written.append(LISTS[list], value);
  if (query.noted) written.set('noted', 'yes');
  if (query.by !== FIRST_QUERY.by) written.set('sort', query.by);
  if (query.falling) written.set('order', 'falling');
  return written.toString();
}

/** Whether anything is left out of the table. */
export function isFiltered(query: SitesQuery): boolean {
  return query.words.trim() !== '' || query.noted || LIST_FILTERS.some((list) => query[list].length > 0);
}
