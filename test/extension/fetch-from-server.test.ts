import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
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
    [
      'a byte order mark names, whatever the header says',
      answering(Buffer.from('\uFEFF<p>głos', 'utf16le'), { 'content-type': 'text/html; charset=utf-8' }),
      '<p>głos',
    ],
    [
      'no browser reads any more (UTF-7): as it is written',
      answering('<p>+ADw-script+AD4-', { 'content-type': 'text/html; charset=utf-7' }),
      '<p>+ADw-script+AD4-',
    ],
    [
      'browsers replace by nothing: as it is written',
      answering('<p>glos', { 'content-type': 'text/html; charset=iso-2022-kr' }),
      '<p>glos',
    ],
  ])('are read in the encoding that %s', async (_, listener, text) => {
    expect(await fetchFrom(listener)).toMatchObject({ outcome: 'read', text });
  });
});

describe('sizes', () => {
  const letters = Buffer.alloc(40_000_000, 0x61);

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })],
  ])('what is small on the wire and huge when unpacked is not unpacked to its end: %s', async (encoding, pack) => {
    const bomb = pack(letters);
    expect(bomb.length).toBeLessThan(50_000);
    expect(await fetchFrom(answering(bomb, { 'content-encoding': encoding }))).toEqual({
      outcome: 'unreadable',
      reason: 'too_large',
    });
  });

  it('a body without end is read to the limit, and its server let go', async () => {
    let sent = 0;
    let gone: () => void = () => {};
    const hungUp = new Promise<void>((resolve) => {
      gone = resolve;
    });
    const endless: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const push = () => {
        do sent += 65_536;
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
      };
      response.on('drain', push).on('close', gone);
      push();
    };
    expect(await fetchFrom(endless)).toEqual({ outcome: 'unreadable', reason: 'too_large' });
    await hungUp;
    expect(sent).toBeLessThan(20_000_000);
  });

  it('a size that is only claimed is believed where it is too large, and nothing is waited for', async () => {
    const boasting: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000000' }).write('<p>Text');
    };
    expect(await fetchFrom(boasting)).toEqual({ outcome: 'unreadable', reason: 'too_large' });
  });

  it('a body shorter than it claims is not taken for a whole one', async () => {
    const cutShort: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }).write('<p>Text');
      setTimeout(() => response.destroy(), 50);
    };
    expect(await fetchFrom(cutShort)).toEqual({ outcome: 'unreadable', reason: 'no_answer' });
  });

  it('headers without end are no answer', async () => {
    const flood = Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`x-${at}`, 'a'.repeat(1_000)]));
    expect(await fetchFrom(answering('<p>Text', flood))).toEqual({ outcome: 'unreadable', reason: 'no_answer' });
  });
});

it('gives up on a server that never sends its headers', async () => {
  expect(await fetchFrom(() => {}, { patience: 300 })).toEqual({ outcome: 'unreadable', reason: 'timeout' });
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
  ['application/octet-stream', { outcome: 'unreadable', reason: 'not_html' }],
  ['image/svg+xml', { outcome: 'unreadable', reason: 'not_html' }],
  ['text/htmlx', { outcome: 'unreadable', reason: 'not_html' }],
  ['multipart/x-mixed-replace', { outcome: 'unreadable', reason: 'not_html' }],
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
  expect(asked).not.toHaveProperty('origin');
});

it('follows a redirect, and reads nothing of what lies behind one into another part of this machine', async () => {
  const hop: RequestListener = ({ url, headers }, response) => {
    if (url === '/away')
      response.writeHead(302, { location: `http://localhost:${headers.host?.split(':')[1]}/secret` }).end();
    else if (url === '/') response.writeHead(302, { location: '/policy' }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Text');
  };
  expect(await fetchFrom(hop)).toMatchObject({ outcome: 'read', text: '<p>Text' });
  expect(await fetchFrom(hop, {}, '/away')).toEqual({ outcome: 'unreadable', reason: 'private_address' });
});
