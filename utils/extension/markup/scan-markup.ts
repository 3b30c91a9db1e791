import { scanTag } from './scan-tag';

/** A piece of HTML: words as they are written (references such as `&amp;` untouched), or a tag. Names are in lower case. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'start'; name: string; attributes: Map<string, string>; closed: boolean }
  | { kind: 'end'; name: string };

/** Elements between whose tags nothing is markup, or nothing is the page's words: passed over as a whole. */
const OPAQUE = new Set(
  `script style textarea xmp iframe noembed noframes noscript template svg math canvas object audio video select datalist`.split(
    ' ',
  ),
);

/**
 * Cuts HTML into words and tags in one pass, without building anything. Comments, scripts, styles, pictures and choices are left out. Where it
 * disagrees with a browser's parser about a page that was made to confuse, words are lost or gained; never time.
 */
export function* scanMarkup(html: string): Generator<Piece> {
  const endOf = endFinder(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open !== at) yield { kind: 'text', text: html.slice(at, open < 0 ? undefined : open) };
    if (open < 0) return;
    const tag = scanTag(html, open);
    if (tag === null) return;
    if (tag === undefined) {
      const end = endOfRemark(html, open);
      if (end === open) yield { kind: 'text', text: '&lt;' };
      at = Math.max(end, open + 1);
      continue;
    }
    at = tag.end;
    const { name } = tag;
    if (tag.closing) yield { kind: 'end', name };
    else if (name === 'plaintext') return;
    else if (name === 'title') {
      const end = endOf(name, at);
      yield { kind: 'start', name, attributes: tag.attributes, closed: false };
      yield { kind: 'text', text: html.slice(at, end).replaceAll('<', '&lt;') };
      at = end ?? html.length;
    } else if (!OPAQUE.has(name)) yield { kind: 'start', name, attributes: tag.attributes, closed: tag.closed };
    // Drawings alone may end in their own tag; one that is never closed is passed over by itself.
    else if (!(tag.closed && /^(svg|math)$/.test(name))) at = endOf(name, at) ?? at;
  }
}

/** The end of a comment, a doctype or the like that begins at `open`; `open` itself where none does. */
function endOfRemark(html: string, open: number): number {
  const second = html[open + 1];
  if (html.startsWith('<!--', open)) {
    const end = /--!?>/g;
    end.lastIndex = open + 2;
    return end.exec(html) ? end.lastIndex : html.length;
  }
  if (second !== '!' && second !== '?' && second !== '/') return open;
  const end = html.indexOf('>', open);
  return end < 0 ? html.length : end + 1;
}

/** Finds the closing tag of an element behind a place. What is not there is looked for once, however often it is opened. */
function endFinder(html: string): (name: string, from: number) => number | undefined {
  const absent = new Set<string>();
  return (name, from) => {
    if (absent.has(name)) return undefined;
    const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    closing.lastIndex = from;
    const found = closing.exec(html);
    if (found === null) absent.add(name);
    return found?.index;
  };
}
