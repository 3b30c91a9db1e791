import type { PolicyText } from '../facts';
import { onOrder, type PageRuntime, pageRuntime, startsHere } from './from-page';

/** Answers the background's order to read the page this script was put into as a policy. Changes nothing, sends nothing by itself. */
export function answerPolicyReading(
  readPolicyPage: (document: Document, url: string) => PolicyText,
  page: Window = window,
  runtime: PageRuntime = pageRuntime(),
): void {
  if (!startsHere('policy-reader')) return;
  onOrder(runtime, ({ order }) =>
    order === 'readPolicy' ? readPolicyPage(page.document, page.location.href) : undefined,
  );
}
