/** A tag as it is written, and where it ends. Values are as written too: references in them are untouched. */
export interface Tag {
  name: string;
  closing: boolean;
  /** Whether it ends in `/>`. */
  closed: boolean;
  attributes: Map<string, string>;
  end: number;
}

/** Attributes of one tag that are kept: no page written for readers has more. */
const MOST_ATTRIBUTES = 100;

const NAME = /<(\/?)([a-z][^\s/>]*)/iy;
/** White space and stray signs, then one attribute: its name, and its value in one of three ways. */
const ATTRIBUTE = /[\s/"'=]*([^\s/>="'][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y;
const CLOSE = /[\s/"'=]*>/y;

/**
 * Reads the tag that begins at `open`: undefined where none does, null where the page ends before it does. Each character is looked at a
 * bounded number of times, whatever the page.
 */
export function scanTag(html: string, open: number): Tag | null | undefined {
  NAME.lastIndex = open;
  const start = NAME.exec(html);
  if (start === null) return undefined;
  const attributes = new Map<string, string>();
  let at = NAME.lastIndex;
  for (;;) {
    CLOSE.lastIndex = at;
    const close = CLOSE.exec(html);
    if (close !== null) {
      const name = (start[2] ?? '').toLowerCase();
      return { name, closing: start[1] === '/', closed: close[0].includes('/'), attributes, end: CLOSE.lastIndex };
    }
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(html);
    if (found === null) return null;
    at = ATTRIBUTE.lastIndex;
    const name = (found[1] ?? '').toLowerCase();
    if (attributes.size < MOST_ATTRIBUTES && !attributes.has(name))
      attributes.set(name, found[2] ?? found[3] ?? found[4] ?? '');
  }
}
