import type { Words } from '../evidence';
import type { Note } from '../notes';
import type { Report } from '../report';
import { STYLE, STYLE_HASH } from './html/style';
import { writeHtml } from './html/write-html';
import { writePage } from './html/write-page';
import { heading, line } from './telling/block';
import { tellDate } from './telling/tell-date';
import { tellNote } from './telling/tell-note';
import { tellReport } from './telling/tell-report';

export interface NotesPage {
  title: string;
  /** Key of the site all of it is about. */
  site?: string;
  notes: readonly Note[];
  report?: Report;
  /** When it was made, an ISO instant. */
  at: string;
}

/** A site's report and notes as one page that anybody can open, print and archive, without this extension and without a network. */
export function notesToHtml({ title, site, notes, report, at }: NotesPage, words: Words): string {
  const made = tellDate(at, words.locale);
  const foot = [line(words('share_html_made', { date: made })), line(words('share_footer'))];
  const body = [
    writeHtml([heading(1, title), ...(site && site !== title ? [line(site)] : [])]),
    report ? `<section>\n${writeHtml(tellReport(report, words), 1)}\n</section>` : '',
    notes.length > 0 ? writeNotes(notes, words) : '',
  ];
  return writePage(
    { title, style: { text: STYLE, hash: STYLE_HASH }, body: body.join('\n'), foot: writeHtml(foot) },
    words,
  );
}

function writeNotes(notes: readonly Note[], words: Words): string {
  const articles = notes.map((note) => `<article>\n${writeHtml(tellNote(note, words, 3))}\n</article>`);
  return `<section>\n${writeHtml([heading(2, words('share_notes'))])}\n${articles.join('\n')}\n</section>`;
}
