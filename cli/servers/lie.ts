import type { IncomingHttpHeaders } from 'node:http';

/** A request on its way to a server, whole. */
export interface Passing {
  method: string;
  /** With the query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface PassingAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What is done to one request; what is absent is done as it should be. */
export interface Deed {
  /** Milliseconds before anything else happens. */
  wait?: number;
  /** Answered here: the server never hears of it. */
  answer?: Partial<PassingAnswer> & { status: number };
  /** The connection ends: before the server hears of it, or after it has done what was asked. */
  drop?: 'before' | 'after';
  /** The server gets so many bytes of the body, and then the line is cut. */
  cutUploadAt?: number;
  /** So many bytes of the answer's body arrive, and then the line is cut. */
  cutAnswerAt?: number;
  rewrite?: (answer: PassingAnswer) => PassingAnswer;
}

/** Decides for each request what is done to it; null: nothing. */
export type Lie = (request: Passing) => Deed | null;

export function isWriting({ method, path }: Pick<Passing, 'method' | 'path'>): boolean {
  return ['PUT', 'MKCOL', 'DELETE'].includes(method) || (method === 'POST' && path.includes('_bulk_docs'));
}

/** Whether an answer to it holds records: a file, or changes with their documents. */
export function readsRecords({ method, path }: Pick<Passing, 'method' | 'path'>): boolean {
  return (
    method === 'GET' && (path.includes('.bin') || path.includes('include_docs=true') || /\/r[\w-]{22}\/b$/.test(path))
  );
}
