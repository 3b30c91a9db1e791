import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApache } from '../../../../cli/servers/start-apache';
import type { StartedServer } from '../../../../cli/servers/started-server';
import { checkPlace } from '../../../../utils/sync/check-place';
import { browserNet, type Net } from '../../../../utils/sync/http/net';
import { openTransport } from '../../../../utils/sync/open-transport';
import { anyName } from '../stage';

describe('a server whose certificate nobody vouches for', () => {
  let server: StartedServer;
  beforeAll(async () => {
    server = await startApache({ tls: true });
  });
  afterAll(() => server?.stop());

  it.each<[string, () => Net]>([
    ['in Node, which says why', browserNet],
    ['in a browser, which does not', asInABrowser],
  ])('is named %s', async (_, net) => {
    await expect(checkPlace(server.place, net())).rejects.toMatchObject({ reason: 'certificate' });
    const place = { ...server.place, type: 'couchdb' as const };
    await expect(openTransport(place, anyName(), net()).pull(null)).rejects.toMatchObject({ reason: 'certificate' });
  });

  it('is asked why with nothing of the citizen’s', async () => {
    const asked: Request[] = [];
    const net = asInABrowser();
    const listening: Net = {
      ...net,
      fetch: (input, init) => {
        asked.push(new Request(input, init));
        return net.fetch(input, init);
      },
    };
    await openTransport(server.place, anyName(), listening)
      .pull(null)
      .catch(() => {});
    const [first, why] = asked;
    expect(asked).toHaveLength(2);
    expect(first?.headers.get('authorization')).not.toBeNull();
    expect(why?.url).toBe(`http://127.0.0.1:${server.port}/`);
    expect([...(why?.headers ?? [])]).toEqual([]);
  });

  it('and one that is not there at all are told apart', async () => {
    await server.stop();
    await expect(checkPlace(server.place, asInABrowser())).rejects.toMatchObject({ reason: 'unreachable' });
  });
});

/** A browser keeps to itself why there was no answer, and follows redirects where it may not read (Fetch Standard, HTTP fetch). */
function asInABrowser(): Net {
  return {
    ...browserNet(),
    fetch: async (...asked) => {
      const [, init] = asked;
      if (init?.mode === 'no-cors' && init.redirect !== 'follow') throw new TypeError('Failed to fetch');
      try {
        return await fetch(...asked);
      } catch {
        throw new TypeError('Failed to fetch');
      }
    },
  };
}
