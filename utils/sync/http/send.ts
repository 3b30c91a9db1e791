import type { Place } from '../space';
import { SyncFailure } from '../sync-failure';
import { readAddress } from './address';
import { basicAuth } from './basic-auth';
import type { Net } from './net';
import { networkFailure } from './network-failure';
import { readBounded } from './read-bounded';

export interface Asked {
  method: string;
  /** Below the place's address, already percent-encoded; '' is the place itself. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** Most bytes of the answer that are read; more are `too_large`. Usually 1 MB. */
  max?: number;
  /** Milliseconds for the whole, answer included; more are `slow`. Usually half a minute, and longer with a long body. */
  within?: number;
  /** Aborts with its own reason. */
  signal?: AbortSignal | undefined;
}

export interface Answer {
  status: number;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Sends one request to a place. Any status is an answer; rejects with `SyncFailure` where there is none, or with the signal's reason. */
export type Send = (asked: Asked) => Promise<Answer>;

const MAX_ANSWER = 1_000_000;
const WITHIN_MS = 30_000;
/** A slow line uploads no less than 20 kB a second. */
const UPLOAD_BYTES_PER_MS = 20;

/**
 * Requests to `place` alone, with its user and password and nothing else of the browser's: no cookies, no referrer, no cache. A redirect
 * is an answer with status 3xx (0 in a browser) and is never followed, because it may lead to where nobody meant to write.
 */
export function sendTo(place: Place, net: Net): Send {
  const authorization = basicAuth(place.user, place.password);
  return async ({ method, path, headers, body, max = MAX_ANSWER, within, signal }) => {
    const url = new URL(`${readAddress(place.address).href}${path}`);
    const time = AbortSignal.timeout(within ?? WITHIN_MS + Math.ceil((body?.length ?? 0) / UPLOAD_BYTES_PER_MS));
    signal?.throwIfAborted();
    try {
      const response = await net.fetch(url.href, {
        method,
        headers: { ...headers, authorization },
        body: typeof body === 'object' ? new Uint8Array(body) : (body ?? null),
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        signal: signal ? AbortSignal.any([signal, time]) : time,
      });
      return { status: response.status, headers: response.headers, bytes: await readBounded(response, max) };
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof SyncFailure) throw error;
      if (time.aborted) throw new SyncFailure('slow');
      throw await networkFailure(error, url, net);
    }
  };
}
