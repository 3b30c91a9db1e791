import { createServer } from 'node:net';
import { pagesPolicy } from '../build/pages-policy';

/** Ports on which the extension may speak plain http, those first that anybody may listen on. */
const PORTS = [...pagesPolicy().matchAll(/http:\/\/\*:(\d+)/g)].map(([, port]) => Number(port)).sort((a, b) => b - a);

/**
 * A port of the loopback address on which the extension may speak plain http and nothing listens. Another program may take it before it is
 * used; then starting fails. Throws where none is free.
 */
export async function freePlainPort(): Promise<number> {
  for (const port of PORTS) if (await isFree(port)) return port;
  throw new Error(`something listens on every port for plain http: ${PORTS.join(', ')}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
