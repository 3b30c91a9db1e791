import { OpenElements } from './open-elements';
import { scanMarkup } from './scan-markup';

/**
 * What of a page's markup is left at most: tags, how deep they stand, links and bold words within each other. A policy of 70,000 characters has some
 * 2,000 tags, 30 deep. A browser's parser takes minutes over two megabytes of `<div>`, and makes millions of elements of `<font>` that are never closed.
 */
export const MARKUP_LIMITS = { tags: 20_000, pieces: 200_000, depth: 200, marks: 3, value: 300 } as const;

/** Attributes that `readPolicyPage` looks at. */
const KEPT =
  'id class role lang hidden style aria-controls aria-expanded aria-modal aria-labelledby aria-hidden data-tab data-content'.split(
    ' ',
  );
const MARKS = new Set(['a', 'b', 'strong']);
/** Elements without content, of which these two part words from each other. */
const VOID = new Set('area base br col embed frame hr img input keygen link meta param source track wbr'.split(' '));
/** What the frame of the page is made of; it gets one of ours. */
const FRAME = new Set(['html', 'head', 'body', 'frameset']);
/** Written for looks: to us they are all one, and none comes back after the end of a paragraph as a browser's `<font>` does. */
const LOOKS = new Set('big code em font i nobr s small strike tt u span'.split(' '));

/**
 * The page's words in markup of our own: well nested, bounded, without comments, scripts, styles, pictures and attributes that nobody
 * reads. What a browser makes of it costs the same few milliseconds whoever wrote the page. `cut` where a limit left something out.
 */
export function tameMarkup(html: string): { markup: string; cut: boolean } {
  const body: string[] = [];
  const opened = new OpenElements(MARKUP_LIMITS.depth);
  const close = (names: string[]) => {
    for (const it of names) body.push(`</${shown(it)}>`);
  };
  let title = '';
  let lang = '';
  let inTitle = false;
  let [tags, pieces] = [0, 0];
  for (const piece of scanMarkup(html)) {
    if (pieces++ > MARKUP_LIMITS.pieces || tags > MARKUP_LIMITS.tags) return page(true);
    if (piece.kind === 'text') {
      if (!inTitle) body.push(piece.text);
      else title ||= piece.text;
      continue;
    }
    const { name } = piece;
    if (name === 'title') inTitle = piece.kind === 'start';
    if (piece.kind === 'start' && name === 'html') lang ||= written(piece.attributes, 'lang');
    if (name === 'title' || FRAME.has(name) || !/^[a-z][a-z0-9-]{0,40}$/.test(name)) continue;
    tags += 1;
    if (piece.kind === 'end') {
      close(opened.close(name));
      continue;
    }
    if (VOID.has(name)) {
      if (name === 'br' || name === 'hr') body.push(`<${name}>`);
      continue;
    }
    close(opened.endedBy(name));
    if (MARKS.has(name) && opened.count(MARKS) >= MARKUP_LIMITS.marks) continue;
    const attributes = KEPT.map((it) => written(piece.attributes, it)).join('');
    if (opened.open(name)) body.push(`<${shown(name)}${attributes}>`);
  }
  return page(false);

  function page(cut: boolean) {
    const head = `<!doctype html><html${lang}><head><title>${title}</title></head><body>`;
    return { markup: head + body.join(''), cut };
  }
}

const shown = (name: string) => (LOOKS.has(name) ? 'span' : name);

/** An attribute as it is written again, after a blank; empty where it is not there. */
function written(attributes: Map<string, string>, name: string): string {
  const value = attributes.get(name);
  return value === undefined ? '' : ` ${name}="${value.slice(0, MARKUP_LIMITS.value).replaceAll('"', '&quot;')}"`;
}
