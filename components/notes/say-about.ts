import type { About } from '../../utils/notes';
import { ABOUT_FIELDS } from './AboutFields';
import { tidyAbout } from './note-content';

/** Candidate, list, party and election in a row, as far as they are named; empty where nobody is. */
export function sayAbout(about: About = {}): string {
  const named = tidyAbout(about);
  return ABOUT_FIELDS.flatMap((field) => named[field] ?? []).join(' · ');
}
