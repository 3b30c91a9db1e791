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
])('never asks for %s', async (_, address, reason) => {
  const { get, asked } = server(new Response('x', { headers: html }));
  expect(await fetchPage(address, LIMITS, get)).toEqual({ outcome: 'unreadable', reason });
  expect(asked).toEqual([]);
});

it('asks a private host on behalf of a page that is on one', async () => {
  const { get } = server(new Response('x', { headers: html }));
  const limits = { ...LIMITS, onBehalfOf: 'http://localhost:3000/' };
  expect(await fetchPage('http://localhost:3000/privacy', limits, get)).toMatchObject({ outcome: 'read' });
});

it.each([
  ['a redirect into a private network', new Response('x', { headers: html }), 'http://10.0.0.1/', 'private_address'],
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
