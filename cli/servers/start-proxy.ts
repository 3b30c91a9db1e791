import { request as askHttp, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { request as askHttps } from 'node:https';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import type { Place } from '../../utils/sync/space';
import type { Deed, Lie, Passing, PassingAnswer } from './lie';
import type { StartedServer } from './started-server';

export interface ProxiedRequest {
  method: string;
  path: string;
  /** 0: there was no answer. */
  status: number;
  /** Bytes of the two bodies. */
  sent: number;
  received: number;
}

/** Stands before a server on the loopback address, passes on what is said, and lies when told to. */
export interface LyingProxy {
  address: string;
  place: Place;
  log: ProxiedRequest[];
  meddle(lie: Lie | null): void;
  stop(): Promise<void>;
}

/** `port`: 0 takes any that is free; a browser's extension speaks plain http on a few only (`freePlainPort`). */
export async function startProxy(
  server: Pick<StartedServer, 'address' | 'place'>,
  { port = 0 }: { port?: number } = {},
): Promise<LyingProxy> {
  const target = new URL(server.address);
  const log: ProxiedRequest[] = [];
  const sockets = new Set<Socket>();
  let lie: Lie | null = null;
  const proxy = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    proxy.once('error', reject);
    proxy.listen(port, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${portOf(proxy)}${target.pathname}`;

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = request;
    const passing: Passing = { method, path, headers, body: await buffer(request) };
    const line: ProxiedRequest = { method, path, status: 0, sent: passing.body.length, received: 0 };
    log.push(line);
    const deed = lie?.(passing) ?? {};
    if (deed.wait) await delay(deed.wait);
    if (deed.drop === 'before') return void response.destroy();
    const answer = deed.answer
      ? { headers: {}, body: Buffer.alloc(0), ...deed.answer }
      : await forward(target, passing, deed, response);
    if (answer === null || deed.drop === 'after') return void response.destroy();
    const told = deed.rewrite?.(answer) ?? answer;
    line.status = told.status;
    line.received = told.body.length;
    response.writeHead(told.status, { ...told.headers, 'content-length': told.body.length });
    if (deed.cutAnswerAt === undefined) return void response.end(told.body);
    response.write(told.body.subarray(0, deed.cutAnswerAt));
    await delay(20);
    response.destroy();
  }

  return {
    address,
    place: { ...server.place, address },
    log,
    meddle: (told) => {
      lie = told;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => proxy.close(() => resolve()));
    },
  };
}

/** The server's own answer; null where the line was cut on the way to it. Ends where the one who asks goes away. */
function forward(target: URL, passing: Passing, deed: Deed, asker: ServerResponse): Promise<PassingAnswer | null> {
  const { method, path, headers, body } = passing;
  return new Promise((resolve, reject) => {
    // Uncompressed, so that lies can be told in the answer's own bytes.
    const { host: _, 'accept-encoding': _e, ...kept } = headers;
    const length = body.length > 0 || headers['content-length'] ? { 'content-length': body.length } : {};
    const ask = target.protocol === 'https:' ? askHttps : askHttp;
    const onward = ask({
      host: target.hostname,
      port: target.port,
      method,
      path,
      agent: false,
      headers: { ...kept, host: target.host, ...length },
    });
    onward.once('error', reject);
    onward.once('response', async (answer) => {
      try {
        const { connection: _c, 'transfer-encoding': _t, 'keep-alive': _k, ...own } = answer.headers;
        const said = Object.entries(own).map(([name, value]) => [name, String(value)] as const);
        resolve({ status: answer.statusCode ?? 0, headers: Object.fromEntries(said), body: await buffer(answer) });
      } catch (error) {
        reject(error);
      }
    });
    asker.once('close', () => onward.destroy());
    if (deed.cutUploadAt === undefined) return void onward.end(body);
    onward.off('error', reject);
    onward.on('error', () => {});
    onward.write(body.subarray(0, deed.cutUploadAt));
    // Until the server has taken in what it got.
    setTimeout(() => {
      onward.destroy();
      resolve(null);
    }, 100);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return address.port;
}
