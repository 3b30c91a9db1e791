import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type FetchedPage, fetchPage } from '../../utils/extension/fetch-page';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Fetches from a server of our own on this machine, which may be asked only on behalf of a page that is there too. */
async function fetchFrom(listener: RequestListener, limits = {}, path = '/'): Promise<FetchedPage> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}${path}`;
  return fetchPage(address, { onBehalfOf: address, most: 100_000, patience: 3_000, ...limits });
}

/** A server that answers every request with these bytes. */
const answering =
  (body: Uint8Array | string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);

const latin2 = new Uint8Array([0x3c, 0x70, 0x3e, 0x67, 0xb3, 0x6f, 0x73]); // <p>głos in ISO-8859-2

describe('letters', () => {
  it.each<[string, RequestListener, string]>([
    ['the header names', answering(latin2, { 'content-type': 'text/html; charset=iso-8859-2' }), '<p>głos'],
    [
      'a meta names',
      answering(Buffer.concat([Buffer.from('<meta charset="iso-8859-2">'), latin2])),
      '<meta charset="iso-8859-2"><p>głos',
    ],
    [
      'a meta names the old way',
      answering(
        Buffer.concat([
          Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
          Buffer.from([0xe9]),
        ]),
      ),
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">é',
    ],
    ['a byte order mark names', answering(Buffer.from('\uFEFF<p>głos', 'utf16le')), '<p>głos'],
    ['nobody names', answering('<p>głos'), '<p>głos'],
  ])('are read in the encoding that %s', async (_, listener, text) => {
    expect(await fetchFrom(listener)).toMatchObject({ outcome: 'read', text });
  });
});

it('stops unpacking what is small on the wire and huge when unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(40_000_000, 0x61));
  expect(bomb.length).toBeLessThan(50_000);
  expect(await fetchFrom(answering(bomb, { 'content-encoding': 'gzip' }))).toEqual({
    outcome: 'unreadable',
    reason: 'too_large',
  });
});

it('gives up on a server that sends a letter now and then', async () => {
  const drip: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('a'), 20);
    response.on('close', () => clearInterval(timer));
  };
  const started = Date.now();
  expect(await fetchFrom(drip, { patience: 300 })).toEqual({ outcome: 'unreadable', reason: 'timeout' });
  expect(Date.now() - started).toBeLessThan(2_500);
});

it('gives up on redirects that never end', async () => {
  const round: RequestListener = (_, response) => response.writeHead(302, { location: '/again' }).end();
  expect(await fetchFrom(round)).toMatchObject({ outcome: 'unreadable' });
});

it.each([
  ['text/plain', { outcome: 'read', plain: true }],
  ['application/xhtml+xml', { outcome: 'read', plain: false }],
  ['TEXT/HTML; charset=UTF-8', { outcome: 'read', plain: false }],
  ['application/pdf', { outcome: 'unreadable', reason: 'pdf' }],
  ['application/msword', { outcome: 'unreadable', reason: 'not_html' }],
  ['application/json', { outcome: 'unreadable', reason: 'not_html' }],
  ['video/mp4', { outcome: 'unreadable', reason: 'not_html' }],
])('of %s makes %o', async (type, outcome) => {
  expect(await fetchFrom(answering('<p>Text', { 'content-type': type }))).toMatchObject(outcome);
});

it('sends no cookies, no referrer and takes none', async () => {
  let asked: Record<string, unknown> = {};
  await fetchFrom((request, response) => {
    asked = request.headers;
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=b' }).end('<p>Text');
  });
  expect(asked).not.toHaveProperty('cookie');
  expect(asked).not.toHaveProperty('referer');
});
