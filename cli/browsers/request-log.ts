import type { IncomingHttpHeaders } from 'node:http';

/** One request that reached the local server. `known` is whether its host is one of the sites served. */
export interface LoggedRequest {
  at: number;
  method: string;
  url: string;
  host: string;
  path: string;
  known: boolean;
  headers: IncomingHttpHeaders;
}

/** Every request that the browser made since the last `clear`, whoever in it made it. */
export class RequestLog {
  #requests: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.#requests.push(request);
  }

  /** Requests in the order in which they came. A browser fetches icons for itself, so they are left out. */
  all(): LoggedRequest[] {
    return this.#requests.filter(({ path }) => path !== '/favicon.ico');
  }

  clear(): void {
    this.#requests = [];
  }

  /** Requests that are in this log and not among `others`, counted one by one: what a page asks twice must be there twice. */
  beyond(others: readonly LoggedRequest[]): LoggedRequest[] {
    const left = others.map(({ method, url }) => `${method} ${url}`);
    return this.all().filter(({ method, url }) => {
      const place = left.indexOf(`${method} ${url}`);
      if (place < 0) return true;
      left.splice(place, 1);
      return false;
    });
  }
}
