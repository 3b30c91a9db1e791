import * as z from 'zod/mini';
import { type FailureReason, SyncFailure } from '../sync-failure';
import type { Net } from './net';

const WithCause = z.object({ cause: z.object({ code: z.string() }) });

/** How Node names what a browser keeps to itself. */
const CERTIFICATE = /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_|ERR_TLS_|ERR_SSL_)/;
const COMPRESSION = /^Z_/;
const OFFLINE = /^(?:EAI_AGAIN|ENETDOWN|ENETUNREACH)$/;

/** How long a server has to answer whether it is there at all. */
const PROBE_MS = 5_000;

/**
 * Why `fetch` gave no answer. A browser says only that there was none, so an https server is asked for its bare address without
 * encryption, on the same port and with nothing of the citizen's: what answers there is a server whose certificate was refused.
 */
export async function networkFailure(error: unknown, url: URL, net: Net): Promise<SyncFailure> {
  if (!net.isOnline()) return new SyncFailure('offline');
  const code = WithCause.safeParse(error).data?.cause.code;
  if (code !== undefined) return new SyncFailure(reasonOf(code), code);
  if (url.protocol === 'https:' && (await answersInPlain(url, net))) return new SyncFailure('certificate');
  return new SyncFailure('unreachable');
}

function reasonOf(code: string): FailureReason {
  if (CERTIFICATE.test(code)) return 'certificate';
  if (COMPRESSION.test(code)) return 'garbled';
  return OFFLINE.test(code) ? 'offline' : 'unreachable';
}

async function answersInPlain(url: URL, net: Net): Promise<boolean> {
  try {
    await net.fetch(`http://${url.hostname}:${url.port || '443'}/`, {
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      // Without leave to read the answer a browser allows no other; what follows a redirect has nothing of the citizen's either.
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PROBE_MS),
    });
    return true;
  } catch {
    return false;
  }
}
