import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { SyncFailure } from '../sync-failure';

/** One line of a folder's list. */
export interface Entry {
  /** Decoded, without slashes; '' is the folder itself. */
  name: string;
  isFolder: boolean;
  etag: string | null;
  /** Milliseconds since 1970, by the server's clock. */
  modified: number | null;
  /** In bytes, as the server says. */
  size: number | null;
}

/** More than any folder of ours holds, and parsed in a second. */
export const MAX_LIST_BYTES = 16_000_000;

/**
 * The entries of a WebDAV answer 207 (RFC 4918, 13) that lie directly in `folder`, and the folder itself; others are left out, and those
 * of other hosts. Tags are known by their local names, because every server has its own prefix for "DAV:". Throws `SyncFailure`:
 * `not_webdav` where it is not such an answer, `garbled` where it is no XML. Entities that a document declares are refused by the parser.
 */
export function readMultistatus(bytes: Uint8Array, folder: URL): Entry[] {
  const root = parse(new TextDecoder().decode(bytes));
  if (root === null || localName(root) !== 'multistatus') throw new SyncFailure('not_webdav', 'no multistatus');
  return childrenOf(root, 'response').flatMap((response) => {
    const name = nameIn(folder, textOf(response, 'href'));
    const props = name === null ? undefined : foundProps(response);
    if (name === null || props === undefined) return [];
    const type = childrenOf(props, 'resourcetype')[0];
    return {
      name,
      isFolder: type !== undefined && childrenOf(type, 'collection').length > 0,
      etag: textOf(props, 'getetag') || null,
      modified: numberOrNull(Date.parse(textOf(props, 'getlastmodified'))),
      size: numberOrNull(Number.parseInt(textOf(props, 'getcontentlength'), 10)),
    };
  });
}

function parse(text: string): XmlElement | null {
  try {
    return parseXml(text).root;
  } catch {
    // Not well-formed, or nested so deeply that the parser has no stack left. A web page is seldom well-formed.
    if (/^\s*<(?:!doctype\s+)?html/i.test(text)) throw new SyncFailure('not_webdav', 'a web page');
    throw new SyncFailure('garbled', 'no XML');
  }
}

/** The properties that were found: an answer lists those that were not beside them, under another status. */
function foundProps(response: XmlElement): XmlElement | undefined {
  const found = childrenOf(response, 'propstat').find((it) => / 2\d\d(?: |$)/.test(textOf(it, 'status')));
  return found && childrenOf(found, 'prop')[0];
}

/** The name of what lies directly in the folder; '' for itself; null for anything else. */
function nameIn(folder: URL, href: string): string | null {
  const url = URL.parse(href, folder);
  // The port and the scheme differ behind some gateways; only the name is used.
  if (url?.hostname !== folder.hostname) return null;
  const path = decoded(url.pathname);
  const start = decoded(folder.pathname);
  if (path === null || start === null || !`${path}/`.startsWith(start)) return null;
  const name = path.slice(start.length).replace(/\/$/, '');
  return name.includes('/') ? null : name;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((it): it is XmlElement => it instanceof XmlElement && localName(it) === name);
}

function textOf(parent: XmlElement, name: string): string {
  return childrenOf(parent, name)[0]?.text.trim() ?? '';
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

function numberOrNull(value: number): number | null {
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}
