import { expect, it } from 'vitest';
import { browserNet, type Net } from '../../../../utils/sync/http/net';
import { sendTo } from '../../../../utils/sync/http/send';

const PLACE = { type: 'webdav', address: 'https://example.org/dav', user: 'ana', password: 'pä:ss' } as const;

/** A server that is a function. */
function answering(answer: (url: string, init: RequestInit) => Response | Promise<Response>): Net {
  return { ...browserNet(), fetch: async (input, init = {}) => answer(String(input), init) };
}

it('only what was asked for goes along: no cookies, no referrer, no cache, no redirect, and the password in UTF-8', async () => {
  let asked: [string, RequestInit] | undefined;
  const net = answering((...all) => {
    asked = all;
    return new Response('there', { status: 207, headers: { date: 'x' } });
  });
  const answer = await sendTo(PLACE, net)({ method: 'PROPFIND', path: 'a%20b/', headers: { depth: '1' }, body: 'x' });
  expect(answer.status).toBe(207);
  expect(new TextDecoder().decode(answer.bytes)).toBe('there');
  expect(asked?.[0]).toBe('https://example.org/dav/a%20b/');
  expect(asked?.[1]).toMatchObject({
    method: 'PROPFIND',
    headers: { depth: '1', authorization: `Basic ${Buffer.from('ana:pä:ss').toString('base64')}` },
    body: 'x',
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  });
});

it.each([
  ['says so', { 'content-length': '11' }],
  ['does not say so', {}],
])('an answer that is too long and %s is not read to its end', async (_, headers: Record<string, string>) => {
  let given = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      given++;
      controller.enqueue(new Uint8Array(6));
      if (given === 100) controller.close();
    },
  });
  const net = answering(() => new Response(body, { headers }));
  const answer = sendTo(PLACE, net)({ method: 'GET', path: '', max: 10 });
  await expect(answer).rejects.toMatchObject({ reason: 'too_large' });
  expect(given).toBeLessThan(5);
});

it('an answer just as long as allowed is read', async () => {
  const net = answering(() => new Response(new Uint8Array(10)));
  expect((await sendTo(PLACE, net)({ method: 'GET', path: '', max: 10 })).bytes).toHaveLength(10);
});

it('a server that takes its time is slow, with its answer as with its first byte', async () => {
  const late = answering(
    (_, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  );
  await expect(sendTo(PLACE, late)({ method: 'GET', path: '', within: 30 })).rejects.toMatchObject({ reason: 'slow' });
});

it('nothing is sent to a place that may not be used', async () => {
  let sent = 0;
  const net = answering(() => {
    sent++;
    return new Response();
  });
  const send = sendTo({ ...PLACE, address: 'http://example.org/' }, net);
  await expect(send({ method: 'GET', path: '' })).rejects.toMatchObject({ reason: 'certificate' });
  expect(sent).toBe(0);
});

it.each([
  ['ECONNREFUSED', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['UND_ERR_SOCKET', 'unreachable'],
  ['EAI_AGAIN', 'offline'],
  ['ENETUNREACH', 'offline'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['Z_DATA_ERROR', 'garbled'],
])('%s is said as %s', async (code, reason) => {
  const net = answering(() => Promise.reject(new TypeError('fetch failed', { cause: { code } })));
  await expect(sendTo(PLACE, net)({ method: 'GET', path: '' })).rejects.toMatchObject({ reason });
});

it('without any network a browser is offline, and nobody is asked why', async () => {
  let asked = 0;
  const net = answering(() => {
    asked++;
    throw new TypeError('Failed to fetch');
  });
  const send = sendTo(PLACE, { ...net, isOnline: () => false });
  await expect(send({ method: 'GET', path: '' })).rejects.toMatchObject({ reason: 'offline' });
  expect(asked).toBe(1);
});
