import type { ComparedSite } from './compared-site';

/** What of a note counts in a row. */
export interface RowNote {
  site: string;
  target: { source: string };
  modified: string;
  about?: { candidate?: string | undefined; list?: string | undefined; election?: string | undefined } | undefined;
  deleted?: string | undefined;
}

/** What of a mark counts in a row. `by`: somebody else said it. */
export interface RowMark {
  site: string;
  url: string;
  modified: string;
  about: { candidate?: string | undefined; list?: string | undefined; election?: string | undefined };
  by?: string | undefined;
}

/** What the citizen's own notes and marks say of a site. */
export interface Noted {
  notes: number;
  /** Pages that were noted on. */
  pages: number;
  /** ISO instant of the newest change. */
  modified: string;
  /** Each once, in the order of their letters. */
  elections: string[];
  candidates: string[];
  lists: string[];
}

/** A site: its kept report, what the citizen noted of it, or both. */
export interface Row {
  site: string;
  compared?: ComparedSite;
  noted?: Noted;
}

/** One row per site: those whose report is kept, then those with notes or marks alone. Notes in the trash do not count. */
export function joinRows(
  compared: readonly ComparedSite[],
  notes: readonly RowNote[],
  marks: readonly RowMark[] = [],
): Row[] {
  const keyOf = keysOf(compared);
  const about = new Map<string, { notes: RowNote[]; marks: RowMark[] }>();
  const gather = (site: string) => {
    const known = about.get(site) ?? { notes: [], marks: [] };
    about.set(site, known);
    return known;
  };
  for (const note of notes) if (!note.deleted) gather(keyOf(note.site, note.target.source)).notes.push(note);
  for (const mark of marks) gather(keyOf(mark.site, mark.url)).marks.push(mark);

  const kept = compared.map((row): Row => ({ site: row.site, compared: row, ...notedOf(about.get(row.site)) }));
  const known = new Set(kept.map(({ site }) => site));
  const others = [...about].flatMap(([site, said]): Row[] =>
    // What others marked is their word on sites the citizen may never have seen: it adds to a row, and makes none.
    known.has(site) || !(said.notes.length > 0 || said.marks.some(({ by }) => by === undefined))
      ? []
      : [{ site, ...notedOf(said) }],
  );
  return [...kept, ...others];
}

/** To which row something said of a host belongs: on a shared host the page's own, else the host's, or that of its site. */
function keysOf(compared: readonly ComparedSite[]): (site: string, url: string) => string {
  const rows = new Set(compared.map(({ site }) => site));
  const also = new Map(compared.flatMap(({ site, also: hosts = [] }) => hosts.map((host) => [host, site] as const)));
  return (site, url) => {
    const page = pageKey(url);
    if (page !== undefined && rows.has(page)) return page;
    return rows.has(site) ? site : (also.get(site) ?? site);
  };
}

/** An address without its scheme, as sites on shared hosts are named. */
function pageKey(url: string): string | undefined {
  const read = URL.parse(url);
  if (!read) return undefined;
  const { hostname, pathname, search } = read;
  return `${hostname.replace(/^www\./, '')}${pathname}${search}`;
}

function notedOf(said: { notes: RowNote[]; marks: RowMark[] } | undefined): Pick<Row, 'noted'> {
  if (!said) return {};
  const { notes, marks } = said;
  const all = [...notes, ...marks];
  const named = (field: 'election' | 'candidate' | 'list') =>
    [...new Set(all.flatMap(({ about }) => about?.[field] ?? []))].sort();
  const modified = all.map((it) => it.modified).reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
  return {
    noted: {
      notes: notes.length,
      pages: new Set(notes.map(({ target }) => target.source)).size,
      modified,
      elections: named('election'),
      candidates: named('candidate'),
      lists: named('list'),
    },
  };
}
