import type { Words } from '../evidence';
import type { Report } from '../report';
import { writeMarkdown } from './markdown/write-markdown';
import { line } from './telling/block';
import { tellReport } from './telling/tell-report';

/** The report as Markdown: the four questions, each with evidence, quote, source and date. */
export function reportToMarkdown(report: Report, words: Words): string {
  return writeMarkdown([...tellReport(report, words), line(words('share_footer'))]);
}
