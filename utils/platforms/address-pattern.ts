/** An address taken apart once, lower case, so that many patterns can look at it. */
export interface Address {
  host: string;
  labels: string[];
  segments: string[];
  /** Host and path as they are shown in evidence. */
  shown: string;
}

/** What a pattern found: the account, where the pattern holds `{account}`. */
export interface AddressMatch {
  account?: string;
}

export type AddressPattern = (address: Address) => AddressMatch | null;

const SHOWN_LIMIT = 300;

/** Takes an http(s) address apart; null for anything else. Query and fragment are left out: they prove nothing. */
export function readAddress(url: string): Address | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return {
    host,
    labels: host.split('.'),
    segments: pathname.toLowerCase().split('/').slice(1),
    shown: (host + (pathname === '/' ? '' : pathname)).slice(0, SHOWN_LIMIT),
  };
}

/**
 * Compiles `host/path`, compared label by label and segment by segment, so that `evilning.com` is never `ning.com`.
 *
 * - a first label `*` stands for one label or more, `{account}` for exactly one, which it captures;
 * - a path is a beginning: `/a/b` fits `/a/b/c`; after `**` it may begin anywhere; without a host it fits any;
 * - `*` inside a label or a segment stands for any characters of it.
 */
export function compileAddress(pattern: string): AddressPattern {
  const slash = pattern.indexOf('/');
  const hostPart = slash < 0 ? pattern : pattern.slice(0, slash);
  const anywhere = hostPart === '**' || pattern.includes('/**/');
  const labels = hostPart === '' || hostPart === '**' ? null : hostPart.split('.');
  const path = slash < 0 ? [] : pattern.slice(slash + 1).split('/');
  const segments = path.filter((segment) => segment !== '' && segment !== '**');

  return (address) => {
    const byHost = labels ? matchLabels(labels, address.labels) : {};
    if (!byHost) return null;
    const byPath = matchPath(segments, address.segments, anywhere);
    return byPath && { ...byHost, ...byPath };
  };
}

function matchLabels(wanted: string[], labels: string[]): AddressMatch | null {
  if (wanted[0] === '*') {
    const rest = wanted.slice(1);
    return labels.length > rest.length ? matchAll(rest, labels.slice(-rest.length)) : null;
  }
  return wanted.length === labels.length ? matchAll(wanted, labels) : null;
}

function matchPath(wanted: string[], segments: string[], anywhere: boolean): AddressMatch | null {
  if (wanted.length === 0) return {};
  const lastStart = anywhere ? segments.length - wanted.length : 0;
  for (let start = 0; start <= lastStart; start++) {
    const found = matchAll(wanted, segments.slice(start, start + wanted.length));
    if (found) return found;
  }
  return null;
}

function matchAll(wanted: string[], parts: string[]): AddressMatch | null {
  let found: AddressMatch = {};
  for (const [i, glob] of wanted.entries()) {
    const part = parts[i];
    if (part === undefined) return null;
    if (glob === '{account}') {
      if (part === '') return null;
      found = { account: part };
    } else if (!fitsGlob(glob.toLowerCase(), part)) return null;
  }
  return found;
}

/** Whether `text` fits a glob whose `*` stands for any characters; one pass, no backtracking into earlier pieces. */
export function fitsGlob(glob: string, text: string): boolean {
  const [first = '', ...pieces] = glob.split('*');
  const last = pieces.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
