import type { Report } from '../../utils/report';
import type { InterfaceWords } from '../i18n';

/** How far reading has come, counted in texts. */
export interface ReadingProgress {
  /** Host of the text that is being read. */
  name: string;
  read: number;
  all: number;
}

/**
 * How many texts of a site were read, of those that are known to be read: of each kind those tried, and the one being tried. Null where
 * nothing is waited for.
 */
export function readingProgress(documents: Report['documents']): ReadingProgress | null {
  const waiting = documents.filter(({ outcome }) => outcome === 'waiting');
  const next = waiting.find(({ link }) => link.kind === 'policy') ?? waiting[0];
  if (!next) return null;
  const kinds = new Set(waiting.map(({ link }) => link.kind));
  const read = documents.length - waiting.length;
  const name = URL.parse(next.link.url)?.hostname ?? next.link.text;
  return { name, read, all: read + kinds.size };
}

/** The same in words; for a policy that is still to come, though nothing says from where, that it is being read. */
export function sayProgress(words: InterfaceWords, documents: Report['documents']): string {
  const progress = readingProgress(documents);
  return progress ? words('policy_progress', { ...progress }) : words('policy_waiting');
}
