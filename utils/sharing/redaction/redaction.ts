/** Parts of a note that can be left out before it is handed on. Each has a word: `redaction_<part>`. */
export const REDACTION_PARTS = [
  'quotes',
  'tags',
  'about',
  'lines',
  'queries',
  'dates',
  'titles',
  'creators',
  'positions',
  'ids',
] as const;
export type RedactionPart = (typeof REDACTION_PARTS)[number];

/**
 * What leaves (true) and what stays with the citizen (false), for all notes of one export.
 *
 * - `quotes`: the page's words, around and beside them, also in a report's line and in an address's text fragment
 * - `tags`, `about`, `titles` (of pages), `creators` (names of who wrote a note), `lines` (of a report)
 * - `queries`: what follows "?" or "#" in addresses, those inside texts too
 * - `dates`: when a note was written, changed and thrown away, and when a line was read
 * - `positions`: where the words stood in the page's text
 * - `ids`: without them a later version of a note is not recognised as the same note
 */
export type Redaction = Record<RedactionPart, boolean>;

export const KEEP_ALL: Redaction = {
  quotes: true,
  tags: true,
  about: true,
  lines: true,
  queries: true,
  dates: true,
  titles: true,
  creators: true,
  positions: true,
  ids: true,
};
