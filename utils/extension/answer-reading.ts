import type { PageFacts } from '../facts';
import { onOrder, type PageRuntime, pageRuntime, startsHere } from './from-page';

/** Answers the background's order to read the page this script was put into. Changes nothing, sends nothing by itself. */
export function answerReading(
  readPage: (document: Document, url: string) => PageFacts,
  page: Window = window,
  runtime: PageRuntime = pageRuntime(),
): void {
  if (!startsHere('reader')) return;
  onOrder(runtime, ({ order }) => (order === 'readPage' ? readPage(page.document, page.location.href) : undefined));
}
