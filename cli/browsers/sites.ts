import { readFileSync, statSync } from 'node:fs';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

/** What a site answers. `body` is sent as it is; a site that has nothing at that path answers null. */
export interface SiteAnswer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
  /** How long the server takes to answer, in milliseconds. */
  wait?: number;
  /** Answers in its own way instead, byte by byte where it likes. */
  takeOver?: (response: ServerResponse) => void;
}

/** One host: the path with its query and the request's headers in, what it answers out. */
export type Site = (path: string, headers: IncomingHttpHeaders) => SiteAnswer | null;

/** Host names, each with its site; a `Map` is one. A host that is not among them does not exist. */
export interface Sites {
  get(host: string): Site | undefined;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Name of the file that may stand at a host's root and holds the headers sent with each of its pages. */
const HEADERS = 'headers.json';

/**
 * A host served from a folder: `/a/b` is `a/b`, `a/b.html` or `a/b/index.html`; the query plays no part. Files are read anew each
 * time, so a page can be edited while it is open.
 */
export function folderSite(folder: string): Site {
  return (path) => {
    const file = fileAt(folder, path);
    if (file === null) return null;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    return { headers: { 'content-type': type, ...headersOf(folder) }, body: readFileSync(file) };
  };
}

function fileAt(folder: string, path: string): string | null {
  const inside = join(folder, decodePath(path));
  if (!inside.startsWith(folder + sep) && inside !== folder) return null;
  if (inside === join(folder, HEADERS)) return null;
  return [inside, `${inside.replace(/\/$/, '')}.html`, join(inside, 'index.html')].find(isFile) ?? null;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path.split(/[?#]/)[0] ?? '/');
  } catch {
    return '/';
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function headersOf(folder: string): Record<string, string> {
  const file = join(folder, HEADERS);
  return isFile(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
