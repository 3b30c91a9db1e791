import { afterAll, afterEach, beforeAll } from 'vitest';
import { type LyingProxy, startProxy } from '../../../cli/servers/start-proxy';
import type { StartedServer } from '../../../cli/servers/started-server';
import { browserNet, type Place, placesOn } from '../../../utils/sync';
import { basicAuth } from '../../../utils/sync/http/basic-auth';
import type { TestPlace } from '../engine/test-place';

/** A server behind a proxy that can lie. */
export interface Stage {
  readonly proxy: LyingProxy;
  /** Gives an empty place on the server, reached through the proxy: a folder, or a database, of its own. */
  open(): Promise<TestPlace>;
}

/** Sets up a server for the tests of a file; before each of them it is honest. */
export function openStage(start: () => Promise<StartedServer>): Stage {
  let server: StartedServer;
  let proxy: LyingProxy;
  let count = 0;
  beforeAll(async () => {
    server = await start();
    proxy = await startProxy(server);
  });
  afterAll(async () => {
    await proxy?.stop();
    await server?.stop();
  });
  afterEach(() => proxy.meddle(null));
  return {
    get proxy() {
      return proxy;
    },
    open: async () => {
      count += 1;
      const path = `/place-${count}/`;
      await makePlace({ ...server.place, address: new URL(path, server.address).href });
      return placeAt({ ...server.place, address: new URL(path, proxy.address).href });
    },
  };
}

function placeAt(at: Place): TestPlace {
  return { at, places: () => placesOn(browserNet()) };
}

async function makePlace({ type, address, user, password }: Place): Promise<void> {
  const [method, url] = type === 'webdav' ? ['MKCOL', address] : ['PUT', address.replace(/\/$/, '')];
  const made = await fetch(url, { method, headers: { authorization: basicAuth(user, password) } });
  if (made.status !== 201) throw new Error(`no new place: ${made.status}`);
}
