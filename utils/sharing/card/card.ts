import type { Note } from '../../notes';
import { isUndated } from '../redaction/undated';

/**
 * What a picture to hand on shows: one note, or the lines that sum a site up. `at` is an ISO 8601 instant, absent where
 * the citizen left the day out.
 */
export type Card =
  | {
      kind: 'note';
      site: string;
      /** Address of the page or policy. */
      source: string;
      /** The page's own words. */
      quote?: string;
      /** The citizen's. */
      note: string;
      at?: string;
    }
  | { kind: 'summary'; site: string; source: string; lines: readonly string[]; at?: string };

/** A note as a card. */
export function cardOf(note: Pick<Note, 'site' | 'target' | 'body' | 'created' | 'modified'>): Card {
  const { site, target, body, modified } = note;
  return {
    kind: 'note',
    site,
    source: target.source,
    note: body,
    ...(target.selector && { quote: target.selector.exact }),
    ...(!isUndated(note) && { at: modified }),
  };
}
