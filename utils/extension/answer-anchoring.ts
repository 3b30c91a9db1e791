import { selectionIn } from '../anchoring';
import { quoteSelection } from '../notes';
import { type AnchorOrder, type Found, MOST_QUOTES, type NoteQuote } from './anchor-orders';
import { findInPage } from './find-in-page';
import { type PageRuntime, pageRuntime, startsHere } from './from-page';
import { lateWords } from './late-words';
import { markRanges } from './page-marks';
import { scrollTo } from './scroll-to';

type Sent = { id?: string; tab?: unknown };

/**
 * Answers the background's orders about words in the page this script was put into: nothing in the page is changed, and nothing is sent
 * by itself. Marks, where the citizen wants them, go with the sidebar.
 */
export function answerAnchoring(page: Window = window, runtime: PageRuntime = pageRuntime()): void {
  if (!startsHere('anchor')) return;
  const late = lateWords(page.document);
  let asked: { quotes: NoteQuote[]; mark: boolean } = { quotes: [], mark: false };

  const places = (): { id: string; found: Found }[] => {
    const finder = findInPage(page.document);
    const seen = asked.quotes.map((quote) => ({ id: quote.id, ...finder.find(quote) }));
    markRanges(asked.mark ? seen.flatMap(({ ranges }) => ranges) : [], page);
    return seen.map(({ id, found }) => ({ id, found }));
  };
  const missing = () => places().filter(({ found }) => found === 'not-found').length;
  const goTo = (quote: NoteQuote): Found => {
    const { found, ranges } = findInPage(page.document).find(quote);
    if (ranges[0]) scrollTo(ranges[0], page);
    return found;
  };

  const follow = (order: AnchorOrder | { order: 'sidebar'; state: unknown }): unknown => {
    switch (order.order) {
      case 'selection':
        return takeSelection(page.document);
      case 'places':
        asked = { quotes: order.quotes.slice(0, MOST_QUOTES), mark: order.mark };
        return places();
      case 'latePlaces': {
        const before = missing();
        return before > 0 && late.until(() => missing() < before);
      }
      case 'goTo':
        return late.first(
          () => goTo(order.quote),
          (found) => found !== 'not-found',
        );
      case 'unmark':
        asked.mark = false;
        markRanges([], page);
        return true;
      case 'sidebar':
        if (order.state !== 'open') markRanges([], page);
        return undefined;
    }
  };

  runtime.onMessage.addListener((message, sender, answer) => {
    // Only our own background: what another of our scripts in a page might say comes from a tab.
    if (!isOrder(message) || (sender as Sent).id !== runtime.id || (sender as Sent).tab) return;
    const value = follow(message);
    if (value === undefined) return;
    // Whoever asks must not wait for ever on a page that went wrong.
    Promise.resolve(value).then(answer, () => answer(undefined));
    return true;
  });
}

function takeSelection(document: Document): unknown {
  const { page } = findInPage(document);
  const place = selectionIn(document, page);
  const quote = place && quoteSelection(page.text, place.start, place.end);
  if (!place || !quote) return null;
  const { exact, prefix, suffix } = quote;
  return { exact, prefix, suffix, position: { type: 'TextPositionSelector', ...place } };
}

function isOrder(message: unknown): message is AnchorOrder {
  return typeof message === 'object' && message !== null && 'order' in message;
}
