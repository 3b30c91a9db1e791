import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import { generate } from 'selfsigned';
import { RequestLog } from './request-log';
import type { Sites } from './sites';

/** Sites on this machine under their own host names, for a browser that uses `proxy` for everything. */
export interface ServedSites {
  /** Address of the proxy, "127.0.0.1:PORT". */
  proxy: string;
  port: number;
  log: RequestLog;
  close(): Promise<void>;
}

/**
 * Serves `sites` over http and https (self-signed: the browser must be told not to mind) as an HTTP proxy on the loopback address.
 * A host that is not among them gets 502, so nothing ever leaves this machine. Answers are never cached: what is asked is logged.
 */
export async function serveSites(sites: Sites): Promise<ServedSites> {
  const log = new RequestLog();
  const sockets = new Set<Socket>();
  const answer = (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
    const url = addressOf(request, scheme);
    const site = url && sites.get(url.hostname);
    if (url) log.add({ ...described(request, url), known: site !== undefined });
    const found = url && site ? site(url.pathname + url.search, request.headers) : null;
    if (found?.takeOver) return found.takeOver(response);
    const send = () => {
      response.writeHead(found?.status ?? (found ? 200 : site ? 404 : 502), {
        'cache-control': 'no-store',
        ...(found?.headers ?? { 'content-type': 'text/plain' }),
      });
      response.end(request.method === 'HEAD' ? undefined : (found?.body ?? 'Nothing is served here.'));
    };
    if (found?.wait) setTimeout(send, found.wait);
    else send();
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'sites of this machine' }]);
  const secure = createHttpsServer({ key, cert }, answer('https'));
  const proxy = createHttpServer(answer('http'));
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A browser drops connections as it likes; that is no error of ours.
    socket.on('error', () => socket.destroy());
  });
  proxy.on('connect', (request, socket, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!sites.get(host)) {
      log.add({ ...described(request, new URL(`https://${host || 'nowhere'}/`)), known: false });
      socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  const port = await listen(proxy);
  return {
    proxy: `127.0.0.1:${port}`,
    port,
    log,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => proxy.close(() => resolve()));
    },
  };
}

/** A proxied http request names the whole address, one inside a tunnel its path only. */
function addressOf(request: IncomingMessage, scheme: 'http' | 'https'): URL | null {
  const asked = request.url ?? '/';
  const whole = /^http:\/\//i.test(asked) ? asked : `${scheme}://${request.headers.host ?? 'nowhere'}${asked}`;
  return URL.parse(whole);
}

function described(request: IncomingMessage, url: URL) {
  return {
    at: Date.now(),
    method: request.method ?? 'GET',
    url: url.href,
    host: url.hostname,
    path: url.pathname + url.search,
    headers: request.headers,
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the local server has no port'));
      else resolve(address.port);
    });
  });
}
