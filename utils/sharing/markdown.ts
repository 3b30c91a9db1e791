import type { Words } from '../evidence';
import type { Note } from '../notes';
import type { Report } from '../report';

/** One note as Markdown: its words, the quote it speaks of, where and when. */
export function noteToMarkdown(note: Note, words: Words): string {
  throw new Error(`not built: ${note.id} ${words.locale}`);
}

/** All notes of a site as Markdown, with the report's lines above them where there is one. */
export function notesToMarkdown(site: string, notes: Note[], words: Words, report?: Report): string {
  throw new Error(`not built: ${site} ${notes.length} ${words.locale} ${report?.url}`);
}

/** The report as Markdown: the four questions, each with evidence, quote, source and date. */
export function reportToMarkdown(report: Report, words: Words): string {
  throw new Error(`not built: ${report.url} ${words.locale}`);
}
