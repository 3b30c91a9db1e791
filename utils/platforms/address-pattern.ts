import { cluesOf } from './address-clue';
import { compileGlob } from './glob';
import { readPattern } from './read-pattern';

/** An address taken apart once, lower case, so that many patterns can look at it. */
export interface Address {
  host: string;
  labels: string[];
  segments: string[];
  /** Looked at only by a pattern that has already found host and path. */
  query: string;
  /** What patterns are looked up by (see `clueOfPattern`). */
  clues: string[];
  /** Host and path as they are shown in evidence. */
  shown: string;
}

/** What a pattern found: the account, where the pattern holds `{account}`. */
export interface AddressMatch {
  account?: string;
}

export type AddressPattern = (address: Address) => AddressMatch | null;

const SHOWN_LIMIT = 300;
/** Segments of a path that are looked at: no platform's files lie deeper. */
const SEGMENTS = 30;

/** Takes an http(s) address apart; null for anything else. The fragment is left out, and no query ever proves anything by itself. */
export function readAddress(url: string): Address | null {
  const read = parse(url);
  if (read === null || (read.protocol !== 'http:' && read.protocol !== 'https:')) return null;
  const { hostname, pathname, search } = read;
  const host = hostname.replace(/\.$/, '');
  const labels = host.split('.');
  const segments = pathname
    .toLowerCase()
    .split('/', SEGMENTS + 1)
    .slice(1);
  return {
    host,
    labels,
    segments,
    query: search.toLowerCase(),
    clues: cluesOf(labels, segments),
    shown: (host + (pathname === '/' ? '' : pathname)).slice(0, SHOWN_LIMIT),
  };
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/**
 * Compiles `host/path`, compared label by label and segment by segment, so that `evilning.com` is never `ning.com`.
 *
 * - a first label `*` stands for one label or more, `{account}` for exactly one, which it captures;
 * - a path is a beginning: `/a/b` fits `/a/b/c`; after `**` it may begin anywhere; without a host it fits any;
 * - `*` inside a label or a segment stands for any characters of it;
 * - `?id=a-*` at the end asks for one parameter of the query as well: it only ever narrows what host and path have found.
 */
export function compileAddress(pattern: string): AddressPattern {
  const { labels, path, anywhere, parameter } = readPattern(pattern);
  const [first] = labels ?? [];
  const ofHost = labels?.slice(first === '*' ? 1 : 0).map(compilePart);
  const ofPath = path.map(compilePart);
  const ofQuery = parameter && { name: parameter.name, fits: compileGlob(parameter.glob) };

  return (address) => {
    const byHost = ofHost ? matchLabels(ofHost, first === '*', address.labels) : {};
    if (!byHost) return null;
    const byPath = matchPath(ofPath, address.segments, anywhere);
    if (!byPath || (ofQuery && !ofQuery.fits(new URLSearchParams(address.query).get(ofQuery.name) ?? ''))) return null;
    return { ...byHost, ...byPath };
  };
}

/** One label or segment of a pattern: what fits it, and whether that is the account's name. */
interface Part {
  fits(text: string): boolean;
  names: boolean;
}

function compilePart(glob: string): Part {
  const names = glob === '{account}';
  return { fits: names ? (text) => text !== '' : compileGlob(glob), names };
}

/** `open`: any labels, one at least, come before the wanted ones. */
function matchLabels(wanted: Part[], open: boolean, labels: string[]): AddressMatch | null {
  const before = labels.length - wanted.length;
  return (open ? before > 0 : before === 0) ? matchAll(wanted, labels, before) : null;
}

function matchPath(wanted: Part[], segments: string[], anywhere: boolean): AddressMatch | null {
  if (wanted.length === 0) return {};
  const lastStart = anywhere ? segments.length - wanted.length : 0;
  for (let start = 0; start <= lastStart; start++) {
    const found = matchAll(wanted, segments, start);
    if (found) return found;
  }
  return null;
}

function matchAll(wanted: Part[], parts: string[], start: number): AddressMatch | null {
  let found: AddressMatch = {};
  for (const [i, { fits, names }] of wanted.entries()) {
    const part = parts[start + i];
    if (part === undefined || !fits(part)) return null;
    if (names) found = { account: part };
  }
  return found;
}
