import { type FailureReason, SyncFailure } from '../sync-failure';
import { retryAfter } from './retry-after';

/** What the answer would say if the server were not of the wanted kind at all. */
export type WrongKind = 'not_webdav' | 'not_couchdb';

const REASONS: { readonly [status: number]: FailureReason } = {
  401: 'password',
  403: 'forbidden',
  404: 'not_found',
  408: 'slow',
  410: 'not_found',
  413: 'too_large',
  423: 'busy',
  425: 'busy',
  429: 'busy',
  503: 'busy',
  504: 'slow',
  507: 'full',
  509: 'full',
};

/** Statuses by which a server says that it does not know what was asked of it. */
const NOT_KNOWN = [405, 406, 415, 426, 501];

/** Why an answer with this status is no success. `wrongKind`: what a redirect or an unknown method means here. */
export function statusFailure(status: number, headers: Headers, wrongKind: WrongKind, now: number): SyncFailure {
  const detail = `status ${status}`;
  const known = REASONS[status];
  if (known !== undefined) return new SyncFailure(known, detail, retryAfter(headers.get('retry-after'), now));
  // A redirect, followed, would carry notes to an address that nobody has entered.
  if (NOT_KNOWN.includes(status) || status < 400) return new SyncFailure(wrongKind, detail);
  return new SyncFailure('server', detail, retryAfter(headers.get('retry-after'), now));
}
