import type { Words } from '../evidence';
import type { Note } from '../notes';
import type { Report } from '../report';
import { writeMarkdown } from './markdown/write-markdown';
import { heading, line } from './telling/block';
import { tellNote } from './telling/tell-note';
import { tellReport } from './telling/tell-report';

/** All notes of a site as Markdown, in the order given, with the report's lines above them where there is one. */
export function notesToMarkdown(site: string, notes: readonly Note[], words: Words, report?: Report): string {
  if (!report) {
    const title = heading(1, words('share_notes_on', { site }));
    return writeMarkdown([title, ...notes.flatMap((note) => tellNote(note, words, 2))]);
  }
  return writeMarkdown([
    ...tellReport(report, words),
    heading(2, words('share_notes')),
    ...notes.flatMap((note) => tellNote(note, words, 3)),
    line(words('share_footer')),
  ]);
}
