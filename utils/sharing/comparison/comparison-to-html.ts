import {
  type ColumnId,
  type ComparedQuestion,
  isQuestion,
  type KeptSite,
  questionOf,
  type Row,
} from '../../comparison';
import type { Words } from '../../evidence';
import { escapeLine } from '../html/escape-html';
import { linkHtml } from '../html/link-html';
import { writeHtml } from '../html/write-html';
import { writePage } from '../html/write-page';
import { heading, line } from '../telling/block';
import { tellAnswers } from '../telling/tell-answers';
import { tellDate } from '../telling/tell-date';
import { TABLE_STYLE, TABLE_STYLE_HASH } from './style';
import { tellCell } from './tell-cell';
import { tellColumn, withSite } from './tell-column';

export interface ComparisonPage {
  title: string;
  /** In the order in which they are to stand. */
  rows: readonly Row[];
  columns: readonly ColumnId[];
  questions: readonly ComparedQuestion[];
  /** When it was made, an ISO instant. */
  at: string;
  /** Kept sites whose answers to the questions among the columns are quoted below the table. */
  reports?: readonly KeptSite[];
}

/** Sites side by side as one page that anybody can open, print and archive, without this extension and without a network. */
export function comparisonToHtml(page: ComparisonPage, words: Words): string {
  const { title, reports = [], at } = page;
  const made = words('share_html_made', { date: tellDate(at, words.locale) });
  const quoted = reports.map((kept) => writeQuotes(kept, page, words)).filter(Boolean);
  return writePage(
    {
      title,
      style: { text: TABLE_STYLE, hash: TABLE_STYLE_HASH },
      body: [writeHtml([heading(1, title)]), writeTable(page, words), ...quoted].join('\n'),
      foot: writeHtml([line(made), line(words('share_footer'))]),
    },
    words,
  );
}

/** A table may be wider than the page: its frame is scrolled, by keyboard too. */
function writeTable({ title, rows, columns, questions }: ComparisonPage, words: Words): string {
  const [, ...told] = withSite(columns);
  const heads = ['site' as const, ...told].map(
    (column) => `<th scope="col" dir="auto">${escapeLine(tellColumn(column, questions, words))}</th>`,
  );
  const lines = rows.map((row) => {
    const cells = told.map((column) => `<td>${writeCell(row, column, words)}</td>`);
    return `<tr><th scope="row">${writeSite(row)}</th>${cells.join('')}</tr>`;
  });
  return `<div class="wide" role="region" aria-label="${escapeLine(title)}" tabindex="0">
<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</div>`;
}

/** A site by its name, which is read from left to right in every language, and its page's title. */
function writeSite({ site, compared }: Row): string {
  const name = `<bdi dir="ltr">${escapeLine(site)}</bdi>`;
  if (!compared) return name;
  const lang = compared.pageLanguage ? ` lang="${escapeLine(compared.pageLanguage)}"` : '';
  return `${name}<span class="title" dir="auto"${lang}>${escapeLine(compared.title)}</span>`;
}

/** Each entry finds its own direction. */
function writeCell(row: Row, column: ColumnId, words: Words): string {
  const entries = tellCell(row, column, words, (iso) => tellDate(iso, words.locale)).map(escapeLine);
  const [only = '', ...more] = entries;
  if (more.length === 0) return `<span dir="auto">${only}</span>`;
  return `<ul>${entries.map((entry) => `<li dir="auto">${entry}</li>`).join('')}</ul>`;
}

/** What the policy of a site says to the questions among the columns, word for word. */
function writeQuotes({ site, report }: KeptSite, { columns }: ComparisonPage, words: Words): string {
  if (report.policy.status !== 'read') return '';
  const asked = new Set(columns.filter(isQuestion).map(questionOf));
  const { answers, passages, url } = report.policy.reading;
  const told = answers.filter(({ clause }) => asked.has(clause));
  if (told.length === 0) return '';
  return `<section>
<h2><bdi dir="ltr">${escapeLine(site)}</bdi></h2>
<p>${linkHtml(url)}</p>
${writeHtml(tellAnswers({ answers: told, passages }, words))}
</section>`;
}
