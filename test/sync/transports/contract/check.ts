import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import type { Lie } from '../../../../cli/servers/lie';
import { isWriting } from '../../../../cli/servers/lie';
import { elsewhere, foreign, full, wrongPassword } from '../../../../cli/servers/lies';
import { checkPlace } from '../../../../utils/sync/check-place';
import { browserNet } from '../../../../utils/sync/http/net';
import { makeRecords, pullAll, type Stage } from '../stage';

const when =
  (is: (it: Parameters<Lie>[0]) => boolean, status: number): Lie =>
  (it) =>
    is(it) ? { answer: { status } } : null;

export function mustCheck(stage: Stage): void {
  const check = () => checkPlace(stage.place, browserNet());

  it('a place without records holds nothing, one with records a space; nothing is left behind', async () => {
    expect(await check()).toBe('nothing');
    expect(await check()).toBe('nothing');
    const { cursor } = await pullAll(stage.device());
    await stage.device().push({ records: makeRecords(1) });
    expect(await check()).toBe('space');
    expect((await stage.device().pull(cursor)).records).toHaveLength(1);
    expect(await left(stage)).toEqual([]);
  });

  it.each<[string, () => Lie, string]>([
    ['the password is wrong', wrongPassword, 'password'],
    ['it is read-only', () => when(isWriting, 403), 'forbidden'],
    ['it is full', full, 'full'],
    ['the address is not there', () => when(() => true, 404), 'not_found'],
    ['it answers as ordinary web pages do', () => when(() => true, 405), 'not_'],
    ['it leads elsewhere', () => elsewhere('https://example.org/login'), 'not_'],
    ['it gives back other bytes', foreign, 'garbled'],
  ])('%s', async (_, lie, reason) => {
    stage.proxy.meddle(lie());
    await expect(check()).rejects.toMatchObject({ reason: expect.stringContaining(reason) });
    stage.proxy.meddle(null);
    expect(await left(stage)).toEqual([]);
  });

  it('a web page is no place', async () => {
    const site = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>Welcome</title><p>Log in<br>');
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
    const reason = stage.place.type === 'webdav' ? 'not_webdav' : 'not_couchdb';
    await expect(checkPlace({ ...stage.place, address }, browserNet())).rejects.toMatchObject({ reason });
    site.close();
  });
}

/** Trials that a check has left. */
async function left({ place }: Stage): Promise<string[]> {
  const authorization = `Basic ${Buffer.from(`${place.user}:${place.password}`).toString('base64')}`;
  const [method, path] = place.type === 'couchdb' ? ['GET', '_all_docs'] : ['PROPFIND', ''];
  const answer = await fetch(`${place.address}${path}`, { method, headers: { authorization, depth: '1' } });
  expect([200, 207]).toContain(answer.status);
  return [...(await answer.text()).matchAll(/trial-/g)].map(String);
}
