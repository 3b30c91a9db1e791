import { decodePage } from './decode-page';
import { isPrivateHost } from './is-private-host';

/** A page as it came over the network, or why it did not. `reason` is a message key `unreadable_<reason>`. */
export type FetchedPage =
  | { outcome: 'read'; url: string; text: string; plain: boolean }
  | { outcome: 'unreadable'; reason: UnreadableReason }
  | { outcome: 'offline' };

export type UnreadableReason =
  | 'bad_address'
  | 'private_address'
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
  /** The page on whose behalf this is fetched: only from a private host may another private host be asked. */
  onBehalfOf: string;
  /** Bytes. */
  most: number;
  /** Milliseconds, for the whole answer. */
  patience: number;
}

export const FETCH_LIMITS = { most: 2_000_000, patience: 15_000 } as const;

/** Fetches one public HTML page as nobody: no cookies, no referrer, nothing kept. Never throws. */
export async function fetchPage(
  address: string,
  { onBehalfOf, most, patience }: FetchLimits,
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
      signal: controller.signal,
    });
    const url = response.url || address;
    const reason = refuseAddress(url, onBehalfOf) ?? refuseResponse(response);
    const bytes = reason ? undefined : await readAtMost(response, most);
    if (!bytes) return unreadable(reason ?? 'too_large');
    const type = response.headers.get('content-type') ?? '';
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

/** Why an address is never asked for, or undefined. */
export function refuseAddress(address: string, onBehalfOf: string): UnreadableReason | undefined {
  if (!URL.canParse(address)) return 'bad_address';
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return 'bad_address';
  if (isPrivateHost(url) && !(URL.canParse(onBehalfOf) && isPrivateHost(new URL(onBehalfOf)))) return 'private_address';
  return undefined;
}

function refuseResponse({ ok, headers }: Response): UnreadableReason | undefined {
  if (!ok) return 'status';
  const type = headers.get('content-type') ?? '';
  if (/^application\/pdf/i.test(type)) return 'pdf';
  // A server that does not say what it sends is taken to send a page.
  if (type && !/^(text\/(html|plain|markdown)|application\/xhtml\+xml)/i.test(type)) return 'not_html';
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
