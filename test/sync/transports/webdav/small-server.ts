import { browserNet, type Net } from '../../../../utils/sync/http/net';

/** Files by path; a folder is a path that ends in "/". What a server is like beyond that each test says. */
export interface SmallServer {
  files: Map<string, Uint8Array>;
  /** What it answers in place of what it should, or null. */
  meddle: (method: string, path: string, headers: Headers) => Response | null;
  /** Whether it tells lengths. */
  tellsLengths: boolean;
  requests: string[];
  net: Net;
}

const BASE = '/dav/';

/** A WebDAV server of one folder at https://example.org/dav/, that honours `If-None-Match: *` and says nothing of when folders changed. */
export function smallServer(): SmallServer {
  const server: SmallServer = {
    files: new Map([['', new Uint8Array()]]),
    meddle: () => null,
    tellsLengths: true,
    requests: [],
    net: {
      ...browserNet(),
      fetch: async (input, init) => {
        const path = new URL(String(input)).pathname.slice(BASE.length);
        const { method = 'GET', body } = init ?? {};
        server.requests.push(`${method} ${path}`);
        const headers = new Headers(init?.headers);
        return server.meddle(method, path, headers) ?? answer(server, method, path, headers, body);
      },
    },
  };
  return server;
}

function answer(server: SmallServer, method: string, path: string, headers: Headers, body: unknown): Response {
  const { files } = server;
  const said = (status: number, text: BodyInit | null = null) => new Response(text, { status });
  const folder = path.slice(0, path.slice(0, -1).lastIndexOf('/') + 1);
  if (method === 'PUT' || method === 'MKCOL') {
    if (!files.has(folder)) return said(409);
    if (files.has(path) && method === 'MKCOL') return said(405);
    if (files.has(path) && headers.get('if-none-match') === '*') return said(412);
    files.set(path, body instanceof Uint8Array ? body : new Uint8Array());
    return said(201);
  }
  const found = files.get(path);
  if (found === undefined) return said(404);
  if (method === 'DELETE') {
    for (const name of [...files.keys()])
      if (name === path || (path.endsWith('/') && name.startsWith(path))) files.delete(name);
    return said(204);
  }
  if (method === 'GET') return said(200, new Uint8Array(found));
  const depth = headers.get('depth') === '1';
  const inside = [...files].filter(([name]) => name === path || (depth && isIn(path, name)));
  return said(
    207,
    `<multistatus xmlns="DAV:">${inside.map(([name, bytes]) => line(name, bytes, server.tellsLengths)).join('')}</multistatus>`,
  );
}

function isIn(folder: string, name: string): boolean {
  const rest = name.slice(folder.length);
  return name !== folder && name.startsWith(folder) && /^[^/]+\/?$/.test(rest);
}

function line(name: string, bytes: Uint8Array, tellsLengths: boolean): string {
  const isFolder = name === '' || name.endsWith('/');
  const type = isFolder ? '<resourcetype><collection/></resourcetype>' : '<resourcetype/>';
  const length = isFolder || !tellsLengths ? '' : `<getcontentlength>${bytes.length}</getcontentlength>`;
  return `<response><href>${BASE}${name}</href><propstat><prop>${type}${length}</prop><status>HTTP/1.1 200 OK</status></propstat></response>`;
}
