import { FETCH_LIMITS, fetchPage } from '../../utils/extension';

/** Fetches a page as the extension does: without cookies and referrer, bounded. Throws where it cannot be had, with the reason. */
export async function fetchDocument(address: string, onBehalfOf: string): Promise<{ html: string; url: string }> {
  const page = await fetchPage(address, { ...FETCH_LIMITS, onBehalfOf });
  if (page.outcome === 'read') return { html: page.text, url: page.url };
  throw new UnreadableDocument(page.outcome === 'unreadable' ? page.reason : 'offline');
}

/** `reason` is a message key `unreadable_<reason>`, or "offline". */
export class UnreadableDocument extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}
