import type { Note } from '../../utils/notes';
import type { Report } from '../../utils/report';

/** Ways out, in groups, in the order they are offered. */
export const WAYS = {
  file: ['page', 'json', 'locked', 'annotations', 'markdown', 'csv', 'card'],
  copy: ['copy_markdown', 'copy_rich', 'copy_plain'],
  link: ['link'],
  send: ['device', 'mail', 'mastodon', 'bluesky'],
} as const;

export type Way = (typeof WAYS)[keyof typeof WAYS][number];

/** What is to be shared, before anything is ticked off. */
export interface Shared {
  notes: readonly Note[];
  /** The site all of it is about. */
  site?: string;
  /** The report of the site, where it goes along. */
  report?: Report;
  title: string;
}

/** Whether a way can take this: a card holds one note, and the device's own list is not everywhere. */
export function fits(way: Way, { notes }: Shared, device: boolean): boolean {
  if (way === 'card') return notes.length === 1;
  if (way === 'device') return device;
  return way === 'page' || way === 'markdown' || way === 'copy_markdown' || way === 'copy_rich' || notes.length > 0;
}
