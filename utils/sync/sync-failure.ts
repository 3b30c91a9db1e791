import * as z from 'zod/mini';

/** Why syncing did not work, each with words on screen: `sync_failed_<reason>`, what happened and what to do. */
export const FailureReason = z.enum([
  'offline',
  'certificate',
  'unreachable',
  'slow',
  'password',
  'forbidden',
  'not_found',
  'not_webdav',
  'not_couchdb',
  'full',
  'too_large',
  'busy',
  'server',
  'garbled',
  'permission',
  'database',
  'key',
  'removed',
  'browser',
]);
export type FailureReason = z.infer<typeof FailureReason>;

/** `offline` to `busy` and `server` pass by themselves and are tried again; the others wait for the citizen. */
export class SyncFailure extends Error {
  override readonly name = 'SyncFailure';
  constructor(
    readonly reason: FailureReason,
    /** For the log: never an address, a name or a note. */
    detail = '',
    /** Seconds after which the server asks to come back. */
    readonly retryAfter?: number,
  ) {
    super(`${reason} ${detail}`.trim());
  }
}
