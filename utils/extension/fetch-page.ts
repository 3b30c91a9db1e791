import { decodePage } from './decode-page';
import { refuseAddress } from './refuse-address';
import { sniffPage } from './sniff-page';

/** A page as it came over the network, or why it did not. `reason` is a message key `unreadable_<reason>`. */
export type FetchedPage =
  | { outcome: 'read'; url: string; text: string; plain: boolean }
  | { outcome: 'unreadable'; reason: UnreadableReason }
  | { outcome: 'offline' };

export type UnreadableReason =
  | 'bad_address'
  | 'private_address'
  | 'odd_port'
  | 'timeout'
  | 'too_large'
  | 'status'
  | 'pdf'
  | 'not_html'
  | 'no_answer'
  | 'empty'
  | 'enough'
  | 'internal';

export interface FetchLimits {
  /** The page on whose behalf this is fetched: only a page there may lead to a private host or an odd port. */
  onBehalfOf: string;
  /** Bytes. */
  most: number;
  /** Milliseconds, for the whole answer. */
  patience: number;
  /** Aborted once nobody waits for it any more. */
  signal?: AbortSignal;
}

export const FETCH_LIMITS = { most: 2_000_000, patience: 15_000 } as const;

/**
 * Fetches one public HTML page as nobody: no cookies, no referrer, nothing kept. Never throws. No extension is told where a redirect leads
 * before it is followed, so what came from an address that may not be asked is dropped unread.
 */
export async function fetchPage(
  address: string,
  { onBehalfOf, most, patience, signal }: FetchLimits,
  get: typeof fetch = fetch,
): Promise<FetchedPage> {
  const refused = refuseAddress(address, onBehalfOf);
  if (refused) return unreadable(refused);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const response = await get(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      cache: 'no-store',
      headers: { accept: 'text/html,application/xhtml+xml,text/plain;q=0.5' },
      signal: signal ? AbortSignal.any([controller.signal, signal]) : controller.signal,
    });
    const url = response.url || address;
    const reason = refuseAddress(url, onBehalfOf) ?? refuseResponse(response);
    const bytes = reason ? undefined : await readAtMost(response, most);
    if (!bytes) return unreadable(reason ?? 'too_large');
    const type = response.headers.get('content-type') ?? '';
    const other = sniffPage(bytes, type);
    if (other) return unreadable(other);
    return { outcome: 'read', url, text: decodePage(bytes, type), plain: /^text\/(plain|markdown)/i.test(type) };
  } catch {
    if (controller.signal.aborted) return unreadable('timeout');
    return globalThis.navigator?.onLine === false ? { outcome: 'offline' } : unreadable('no_answer');
  } finally {
    clearTimeout(timer);
    // Lets go of whatever is still being sent.
    controller.abort();
  }
}

function unreadable(reason: UnreadableReason): FetchedPage {
  return { outcome: 'unreadable', reason };
}

function refuseResponse({ status, headers }: Response): UnreadableReason | undefined {
  // Half a policy (206) would be quoted as a whole one; 204, 205 and 304 have nothing to say.
  if (status !== 200 && status !== 203) return 'status';
  const type = headers.get('content-type') ?? '';
  if (/^application\/pdf/i.test(type)) return 'pdf';
  // A server that does not say what it sends is taken to send a page.
  if (type && !/^(text\/(html|plain|markdown)|application\/xhtml\+xml)\s{0,9}(;|,|$)/i.test(type)) return 'not_html';
  return undefined;
}

/** The body, or undefined where it is longer than `most` bytes; stops reading there. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > most) return undefined;
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) return undefined;
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
