import type { Words } from '../utils/evidence';
import type { Report } from '../utils/report';
import { reportToMarkdown } from '../utils/sharing';

/** The report in words for a terminal: the same lines that are shared as Markdown, without its escapes. */
export function printReport(report: Report, words: Words): string {
  return reportToMarkdown(report, words).replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1');
}
