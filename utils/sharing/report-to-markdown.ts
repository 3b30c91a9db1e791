import type { Words } from '../evidence';
import type { Report } from '../report';
import { joinBlocks } from './markdown/join-blocks';
import { tellReport } from './markdown/tell-report';

/** The report as Markdown: the four questions, each with evidence, quote, source and date. */
export function reportToMarkdown(report: Report, words: Words): string {
  return joinBlocks([...tellReport(report, words), words('share_footer')]);
}
