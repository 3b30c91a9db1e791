import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort } from '../../../../cli/servers/free-port';
import type { Lie } from '../../../../cli/servers/lie';
import { busy, elsewhere, full, wrongPassword } from '../../../../cli/servers/lies';
import { browserNet } from '../../../../utils/sync/http/net';
import { openTransport } from '../../../../utils/sync/open-transport';
import type { Place } from '../../../../utils/sync/space';
import { anyName, asPulled, makeRecords, pullAll, type Stage } from '../stage';

const status =
  (code: number): Lie =>
  () => ({ answer: { status: code } });

export function mustRefuse(stage: Stage): void {
  const pullFrom = (changes: Partial<Place>) =>
    openTransport({ ...stage.place, ...changes }, anyName(), browserNet()).pull(null);

  it.each([
    ['401', wrongPassword(), { reason: 'password' }],
    ['403', status(403), { reason: 'forbidden' }],
    ['413', status(413), { reason: 'too_large' }],
    ['423', status(423), { reason: 'busy' }],
    ['429 and a number of seconds', busy(120, 429), { reason: 'busy', retryAfter: 120 }],
    ['503 and a number of seconds', busy(7), { reason: 'busy', retryAfter: 7 }],
    ['503 and a date long past', busy('Wed, 21 Oct 2015 07:28:00 GMT'), { reason: 'busy', retryAfter: 0 }],
    ['503 and nonsense', busy('soon'), { reason: 'busy', retryAfter: undefined }],
    ['500', status(500), { reason: 'server' }],
    ['502', status(502), { reason: 'server' }],
    ['507', status(507), { reason: 'full' }],
  ])('status %s', async (_, lie, failure) => {
    stage.proxy.meddle(lie);
    await expect(stage.device().pull(null)).rejects.toMatchObject({ name: 'SyncFailure', ...failure });
    await expect(stage.device().push({ records: makeRecords(1) })).rejects.toMatchObject({
      name: 'SyncFailure',
      ...failure,
    });
  });

  it('a full disk: nothing is lost, and what could not be written is written once there is room', async () => {
    const [first, second] = [makeRecords(2), makeRecords(2)];
    const device = stage.device();
    await device.push({ records: first });
    stage.proxy.meddle(full());
    const push = { records: second, replaced: first.map(({ name }) => name) };
    await expect(device.push(push)).rejects.toMatchObject({ reason: 'full' });
    expect((await pullAll(stage.device())).bytes).toEqual(asPulled(first));
    stage.proxy.meddle(null);
    await device.push(push);
    expect((await pullAll(stage.device())).bytes).toEqual(asPulled(second));
  });

  it('a wrong password, a wrong user, and a folder that is not there', async () => {
    await expect(pullFrom({ password: 'wrong' })).rejects.toMatchObject({ reason: 'password' });
    await expect(pullFrom({ user: 'bob' })).rejects.toMatchObject({ reason: 'password' });
    const elsewhereBelow = `${new URL('.', stage.place.address.slice(0, -1)).href}nowhere-at-all/`;
    // Of the root there is no neighbour.
    await expect(pullFrom({ address: elsewhereBelow })).rejects.toMatchObject({ reason: 'not_found' });
  });

  it('nobody answers', async () => {
    const address = `http://127.0.0.1:${await freePort()}/`;
    await expect(pullFrom({ address })).rejects.toMatchObject({ reason: 'unreachable' });
    const net = { ...browserNet(), isOnline: () => false };
    const offline = openTransport({ ...stage.place, address }, anyName(), net);
    await expect(offline.pull(null)).rejects.toMatchObject({ reason: 'offline' });
  });

  describe.each([301, 302, 307, 308])('a redirect %i', (code) => {
    it('is never followed: nothing is sent where nobody meant to write', async () => {
      let heard = 0;
      const other = createServer((_, response) => {
        heard++;
        response.end('<html>');
      });
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const { port } = other.address() as AddressInfo;
      stage.proxy.meddle(elsewhere(`http://127.0.0.1:${port}/`, code));
      const reason = stage.place.type === 'webdav' ? 'not_webdav' : 'not_couchdb';
      await expect(stage.device().pull(null)).rejects.toMatchObject({ reason });
      await expect(stage.device().push({ records: makeRecords(1) })).rejects.toMatchObject({ reason });
      expect(heard).toBe(0);
      other.close();
    });
  });
}
