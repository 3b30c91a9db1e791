import type { Words } from '../evidence';
import type { Note } from '../notes';
import type { Report } from '../report';
import { escapeMarkdown } from './markdown/escape-markdown';
import { joinBlocks } from './markdown/join-blocks';
import { tellNote } from './markdown/tell-note';
import { tellReport } from './markdown/tell-report';

/** All notes of a site as Markdown, in the order given, with the report's lines above them where there is one. */
export function notesToMarkdown(site: string, notes: Note[], words: Words, report?: Report): string {
  if (!report) {
    const title = `# ${escapeMarkdown(words('share_notes_on', { site }))}`;
    return joinBlocks([title, ...notes.flatMap((note) => tellNote(note, words, '##'))]);
  }
  return joinBlocks([
    ...tellReport(report, words),
    `## ${words('share_notes')}`,
    ...notes.flatMap((note) => tellNote(note, words, '###')),
    words('share_footer'),
  ]);
}
