import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { FETCH_LIMITS, type FetchedPage, type FetchLimits, fetchPage } from './fetch-page';

/**
 * What the page's own process brings back: bytes as one character each, because an answer from a page must be plain data. No more than was
 * asked for is taken, whoever has got hold of that process.
 */
const Brought = z.object({
  url: z.string().check(z.maxLength(8_192)),
  status: z.number(),
  type: z.string().check(z.maxLength(1_024)),
  bytes: z.string().check(z.maxLength(FETCH_LIMITS.most + 1)),
});
type Brought = z.infer<typeof Brought>;

/**
 * Fetches a page of the very host the tab shows, from within the tab: where only a click on the toolbar button allowed us there, the
 * background itself may not fetch (Firefox), or may only as long as the tab stays (Chrome). Same limits, same outcomes. Redirects stay on the
 * host (`same-origin`). A service worker of the site can answer in its server's place, as it can answer the visitor.
 */
export async function fetchInPage(tabId: number, address: string, limits: FetchLimits): Promise<FetchedPage> {
  return fetchPage(address, limits, async () => {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      func: bring,
      args: [address, limits.most, limits.patience],
    });
    const brought = Brought.parse(injected?.result);
    if (new URL(brought.url).origin !== new URL(address).origin) throw new Error('brought from elsewhere');
    const body = Uint8Array.from(brought.bytes, (character) => character.charCodeAt(0));
    // A status that allows no body allows no empty one either.
    const response = new Response(body.length > 0 ? body : null, {
      status: brought.status,
      headers: { 'content-type': brought.type },
    });
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
    const type = (response.headers.get('content-type') ?? '').slice(0, 1_024);
    return { url: response.url, status: response.status, type, bytes: bytes.slice(0, most + 1) };
  } catch {
    return null;
  }
}
