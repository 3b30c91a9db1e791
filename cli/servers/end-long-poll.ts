import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Ends a wait for changes after the time that was asked for, with none, as CouchDB does: express-pouchdb would wait for ever. It writes
 * the beginning of the answer at once; what is missing is its end.
 */
export function endLongPoll(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  if (query.get('feed') === 'longpoll') limit(response, query);
  next();
}

function limit(response: ServerResponse, query: URLSearchParams): void {
  // It stops listening for changes only when the connection ends.
  response.setHeader('connection', 'close');
  response.on('error', () => {});
  const end = `],\n"last_seq":${JSON.stringify(numberIn(query.get('since') ?? '0'))}}\n`;
  const timer = setTimeout(
    () => {
      if (response.headersSent && !response.writableEnded) response.end(end);
    },
    Number(query.get('timeout') ?? 60_000),
  );
  response.once('close', () => clearTimeout(timer));
}

function numberIn(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}
