import { expect, it } from 'vitest';
import { fetchPage } from '../../utils/extension';

const LIMITS = { onBehalfOf: 'https://campaign.example/', most: 1_000, patience: 50 };
const html = { 'content-type': 'text/html; charset=utf-8' };

/** A server that always gives this answer, as if from `url`, and keeps what it was asked. */
function server(response: Response | (() => Promise<Response>), url = '') {
  const asked: [unknown, RequestInit | undefined][] = [];
  const get: typeof fetch = async (address, options) => {
    asked.push([address, options]);
    const answer = typeof response === 'function' ? await response() : response;
    return Object.defineProperty(answer, 'url', { value: url || String(address) });
  };
  return { get, asked };
}

it('reads a page and says where it came from in the end', async () => {
  const { get } = server(new Response('<p>Bonjour', { headers: html }), 'https://www.ning.com/privacy');
  expect(await fetchPage('https://ning.com/privacy', LIMITS, get)).toEqual({
    outcome: 'read',
    url: 'https://www.ning.com/privacy',
    text: '<p>Bonjour',
    plain: false,
  });
});

it('asks as nobody: no cookies, no referrer, nothing kept', async () => {
  const { get, asked } = server(new Response('x', { headers: html }));
  await fetchPage('https://ning.com/', LIMITS, get);
  expect(asked[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
});

it.each([
  ['another scheme', 'ftp://ning.com/', 'bad_address'],
  ['a script', 'javascript:alert(1)', 'bad_address'],
  ['a page of an extension', 'chrome-extension://abc/sidebar.html', 'bad_address'],
  ['a name and password', 'https://me:secret@ning.com/', 'bad_address'],
  ['no address', 'privacy', 'bad_address'],
  ['this machine', 'http://127.0.0.1:631/', 'private_address'],
  ['the house’s router', 'http://192.168.1.1/', 'private_address'],
  ['a port of its own', 'https://ning.com:8443/privacy', 'odd_port'],
  ['a port of another scheme', 'http://ning.com:443/', 'odd_port'],
  ['a database on this machine', 'http://localhost:5984/', 'private_address'],
  ['words as a page', 'data:text/html,<p>We keep nothing', 'bad_address'],
  ['a page made in memory', 'blob:https://ning.com/0f', 'bad_address'],
  ['a file', 'file:///etc/passwd', 'bad_address'],
  ['a page of the browser', 'chrome://settings', 'bad_address'],
  ['a page of another extension', 'moz-extension://abc/x.html', 'bad_address'],
  ['the source of a page', 'view-source:https://ning.com/', 'bad_address'],
  ['an empty page', 'about:blank', 'bad_address'],
  ['a socket', 'wss://ning.com/', 'bad_address'],
])('never asks for %s', async (_, address, reason) => {
  const { get, asked } = server(new Response('x', { headers: html }));
  expect(await fetchPage(address, LIMITS, get)).toEqual({ outcome: 'unreadable', reason });
  expect(asked).toEqual([]);
});

it('asks a private host on behalf of a page that is there itself, and of no other', async () => {
  const { get, asked } = server(new Response('x', { headers: html }));
  const limits = { ...LIMITS, onBehalfOf: 'http://localhost:3000/' };
  expect(await fetchPage('http://localhost:3000/privacy', limits, get)).toMatchObject({ outcome: 'read' });
  for (const other of ['http://localhost:5984/', 'http://192.168.1.1/', 'https://localhost:3000/']) {
    expect(await fetchPage(other, limits, get)).toEqual({ outcome: 'unreadable', reason: 'private_address' });
  }
  expect(asked).toHaveLength(1);
});

it('asks a port of its own on behalf of a page that is there itself', async () => {
  const { get } = server(new Response('x', { headers: html }));
  const limits = { ...LIMITS, onBehalfOf: 'https://list.example:8443/' };
  expect(await fetchPage('https://list.example:8443/privacy', limits, get)).toMatchObject({ outcome: 'read' });
});

it('lets go of a server at once where nobody waits any more', async () => {
  const visit = new AbortController();
  let told = false;
  const get: typeof fetch = (_, options) =>
    new Promise((__, reject) => {
      options?.signal?.addEventListener('abort', () => {
        told = true;
        reject(new Error('aborted'));
      });
      visit.abort();
    });
  await fetchPage('https://ning.com/', { ...LIMITS, patience: 60_000, signal: visit.signal }, get);
  expect(told).toBe(true);
});

it.each([
  ['a redirect into a private network', new Response('x', { headers: html }), 'http://10.0.0.1/', 'private_address'],
  ['a redirect to this machine', new Response('x', { headers: html }), 'http://[::1]/', 'private_address'],
  [
    'a redirect to a cloud’s secrets',
    new Response('x', { headers: html }),
    'http://169.254.169.254/',
    'private_address',
  ],
  ['a redirect to a port of its own', new Response('x', { headers: html }), 'https://ning.com:9200/', 'odd_port'],
  ['a redirect with a password', new Response('x', { headers: html }), 'https://me:secret@ning.com/', 'bad_address'],
  ['an answer without a page', new Response(null, { status: 204 }), '', 'status'],
  ['half a page', new Response('x', { status: 206, headers: html }), '', 'status'],
  ['a page that has not changed', new Response(null, { status: 304 }), '', 'status'],
  ['a request for a password', new Response('x', { status: 401, headers: html }), '', 'status'],
  ['a server’s failure', new Response('x', { status: 500, headers: html }), '', 'status'],
  ['a PDF that calls itself a page', new Response('%PDF-1.7 x', { headers: html }), '', 'pdf'],
  ['a picture that calls itself a page', new Response('\u0089PNG\r\n\u001a\n\0\0', { headers: html }), '', 'not_html'],
  ['a file without a type', new Response(new Uint8Array([80, 75, 3, 4, 20, 0])), '', 'not_html'],
  ['an error page', new Response('x', { status: 404, headers: html }), '', 'status'],
  ['a PDF', new Response('x', { headers: { 'content-type': 'application/pdf' } }), '', 'pdf'],
  ['a picture', new Response('x', { headers: { 'content-type': 'image/png' } }), '', 'not_html'],
  [
    'a page that says it is too large',
    new Response('x', { headers: { ...html, 'content-length': '1001' } }),
    '',
    'too_large',
  ],
  ['a page that turns out too large', new Response('x'.repeat(1_001), { headers: html }), '', 'too_large'],
])('does not read %s', async (_, response, url, reason) => {
  const { get } = server(response, url);
  expect(await fetchPage('https://ning.com/', LIMITS, get)).toEqual({ outcome: 'unreadable', reason });
});

it('reads a page of exactly the allowed size', async () => {
  const { get } = server(new Response('x'.repeat(1_000), { headers: html }));
  expect(await fetchPage('https://ning.com/', LIMITS, get)).toMatchObject({ outcome: 'read' });
});

it('stops reading a body without end', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(400));
    },
  });
  const { get } = server(new Response(endless, { headers: html }));
  expect(await fetchPage('https://ning.com/', LIMITS, get)).toEqual({ outcome: 'unreadable', reason: 'too_large' });
  expect(sent).toBeLessThan(10);
});

it('gives up on a server that never answers', async () => {
  const get: typeof fetch = (_, options) =>
    new Promise((__, reject) => options?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
  expect(await fetchPage('https://ning.com/', LIMITS, get)).toEqual({ outcome: 'unreadable', reason: 'timeout' });
});

it('says that no answer came where the connection fails', async () => {
  const { get } = server(() => Promise.reject(new TypeError('failed')));
  expect(await fetchPage('https://ning.com/', LIMITS, get)).toEqual({ outcome: 'unreadable', reason: 'no_answer' });
});

it('tells plain text from a page', async () => {
  const { get } = server(new Response('# Policy', { headers: { 'content-type': 'text/plain' } }));
  expect(await fetchPage('https://ning.com/p.txt', LIMITS, get)).toMatchObject({ outcome: 'read', plain: true });
});
