import type { PageLink } from '../facts';
import { toWords } from './link-words';

/** A link taken apart once, however many topics it is weighed for. Words are as `toWords` gives them. */
export interface ReadLink {
  link: PageLink;
  url: URL;
  host: string;
  pathname: string;
  text: string;
  path: string;
  query: string;
  rel: string;
}

const SHARING =
  /(facebook\.com\/(sharer|dialog)|twitter\.com\/(share|intent)|x\.com\/intent|linkedin\.com\/(share|cws)|pinterest\.[a-z]{2,20}\/pin\/|t\.me\/share|wa\.me|whatsapp:|reddit\.com\/submit|translate\.google|web\.archive\.org\/save|validator\.w3)/i;
const NOT_TEXT = /\.(jpe?g|png|gif|webp|svg|zip|mp[34]|css|js|xml|rss)$/i;

/** An http(s) address, or null for anything else. */
export function readUrl(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** Whether an address leads to a PDF, as far as it says. */
export const isPdf = (pathname: string): boolean => /\.pdf$/i.test(pathname);

/** Whether a fragment is a page of its own, drawn by a script: "#/privacy", "#!privacy". */
export const isRoute = ({ hash }: URL): boolean => /^#!?\/\w|^#!\w/.test(hash);

/** Takes a link apart; null for one that leads to no text: a picture, a button for sharing, another scheme. */
export function readLink(link: PageLink): ReadLink | null {
  const url = SHARING.test(link.url) ? null : readUrl(link.url);
  if (url === null) return null;
  const { pathname, hostname: host, search } = url;
  if (NOT_TEXT.test(pathname)) return null;
  return {
    link,
    url,
    host,
    pathname,
    text: toWords(link.text),
    path: wordsOf(isRoute(url) ? pathname + url.hash : pathname),
    query: search === '' ? NO_WORDS : wordsOf(search),
    rel: link.rel === undefined ? NO_WORDS : toWords(link.rel),
  };
}

const NO_WORDS = toWords('');

/** Characters of a path or query that are read: what comes later is no name of a document. */
const READ = 300;

/** Words of an address's path, or of its query, as they are matched. */
export function wordsOf(part: string): string {
  const start = part.slice(0, READ);
  try {
    return toWords(decodeURIComponent(start.replaceAll('+', ' ')));
  } catch {
    return toWords(start);
  }
}
