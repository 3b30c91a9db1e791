import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type FetchedPage, type FetchLimits, fetchPage } from './fetch-page';

/** What the page's own process brings back: bytes as one character each, because an answer from a page must be plain data. */
const Brought = z.object({ url: z.string(), status: z.number(), type: z.string(), bytes: z.string() });
type Brought = z.infer<typeof Brought>;

/**
 * Fetches a page of the very host the tab shows, from within the tab: where only a click on the toolbar button allowed us there, the
 * background itself may not fetch (Firefox), or may only as long as the tab stays (Chrome). Same limits, same outcomes.
 */
export async function fetchInPage(tabId: number, address: string, limits: FetchLimits): Promise<FetchedPage> {
  return fetchPage(address, limits, async () => {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      func: bring,
      args: [address, limits.most, limits.patience],
    });
    const brought = Brought.parse(injected?.result);
    const body = Uint8Array.from(brought.bytes, (character) => character.charCodeAt(0));
    const response = new Response(body, { status: brought.status, headers: { 'content-type': brought.type } });
    return Object.defineProperty(response, 'url', { value: brought.url });
  });
}

/** Runs in the page, cut out of this file: may use nothing from outside itself. One byte beyond `most` is enough to be refused. */
async function bring(address: string, most: number, patience: number): Promise<Brought | null> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      cache: 'no-store',
      mode: 'same-origin',
      signal: AbortSignal.timeout(patience),
    });
    const reader = response.body?.getReader();
    let bytes = '';
    while (reader && bytes.length <= most) {
      const { done, value } = await reader.read();
      if (done) break;
      for (let at = 0; at < value.length; at += 8_192) {
        bytes += String.fromCharCode(...value.subarray(at, at + 8_192));
      }
    }
    await reader?.cancel();
    return { url: response.url, status: response.status, type: response.headers.get('content-type') ?? '', bytes };
  } catch {
    return null;
  }
}
