import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type LyingProxy, startProxy } from '../../../cli/servers/start-proxy';
import type { StartedServer } from '../../../cli/servers/started-server';
import { emptyPlace } from '../../../utils/sync/empty-place';
import { browserNet } from '../../../utils/sync/http/net';
import { newName } from '../../../utils/sync/keys/random';
import { openTransport } from '../../../utils/sync/open-transport';
import type { Place } from '../../../utils/sync/space';
import type { SealedRecord, Transport } from '../../../utils/sync/transport';

export type StartServer = () => Promise<Pick<StartedServer, 'address' | 'place' | 'stop'>>;

/** A server behind a proxy that can lie, and devices that reach it through that proxy. */
export interface Stage {
  readonly proxy: LyingProxy;
  readonly place: Place;
  /** A device with a folder of its own; given a folder's name, that device again. */
  device(folder?: string): Transport;
}

/** Sets up a stage for the tests of a `describe`: empty and honest before each. */
export function openStage(start: StartServer): Stage {
  let server: Awaited<ReturnType<StartServer>>;
  let proxy: LyingProxy;
  beforeAll(async () => {
    server = await start();
    proxy = await startProxy(server);
  }, 60_000);
  afterAll(async () => {
    await proxy?.stop();
    await server?.stop();
  });
  beforeEach(async () => {
    proxy.meddle(null);
    await emptyPlace(server.place, 'all', browserNet());
    proxy.log.length = 0;
  });
  return {
    get proxy() {
      return proxy;
    },
    get place() {
      return proxy.place;
    },
    device: (folder = anyName()) => openTransport(proxy.place, folder, browserNet()),
  };
}

export function anyName(): string {
  return newName(randomBytes);
}

export function makeRecords(count: number, size = 1_024): SealedRecord[] {
  return Array.from({ length: count }, () => ({ name: anyName(), bytes: new Uint8Array(randomBytes(size)) }));
}

export interface PulledAll {
  /** As they came last, base64 by name. */
  bytes: Map<string, string>;
  /** Every name as often as it came. */
  names: string[];
  gone: string[];
  tooLarge: string[];
  cursor: string | null;
  pulls: number;
}

/** Pulls until there is no more. */
export async function pullAll(transport: Transport, from: string | null = null): Promise<PulledAll> {
  const all: PulledAll = { bytes: new Map(), names: [], gone: [], tooLarge: [], cursor: from, pulls: 0 };
  for (let more = true; more; ) {
    const pulled = await transport.pull(all.cursor);
    for (const { name, bytes } of pulled.records) {
      all.bytes.set(name, base64(bytes));
      all.names.push(name);
    }
    all.gone.push(...(pulled.gone ?? []));
    all.tooLarge.push(...(pulled.tooLarge ?? []));
    all.cursor = pulled.cursor;
    all.pulls++;
    more = pulled.more;
  }
  return all;
}

/** Records as `PulledAll.bytes` has them, in any order. */
export function asPulled(records: readonly SealedRecord[]): Map<string, string> {
  return new Map(records.map(({ name, bytes }) => [name, base64(bytes)]));
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
