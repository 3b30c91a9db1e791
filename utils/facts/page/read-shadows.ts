import { attribute, tagged, unclobbered } from './unclobbered';

/** Elements of the page looked at for a shadow root, and within all roots that are found. */
const OUTSIDE = 400;
const INSIDE = 1_000;
/** Characters kept of their text. */
const CHARACTERS = 3_000;
const LEADING = /^(?:a|form|iframe)$/;
const SILENT = /^s(?:cript|tyle)$/;

interface Shadows {
  /** What leads somewhere: links, forms, frames. */
  leading: Element[];
  text: string;
}

/**
 * Links, forms, frames and text, headings too, within the page's open shadow roots, which the document's own collections leave out. A page
 * without custom elements costs one look at the names of its first ones.
 */
export function readShadows(document: Document): Shadows {
  const found: Shadows = { leading: [], text: '' };
  const all = tagged(document, '*');
  let left = INSIDE;
  for (let i = 0; i < OUTSIDE; i++) {
    const element = all.item(i);
    if (element === null) break;
    gather(shadowOf(element));
  }
  return found;

  function gather(root: ParentNode | null) {
    for (const element of root?.querySelectorAll('*') ?? []) {
      if (left-- <= 0) return;
      const name = unclobbered(element, 'localName');
      if (LEADING.test(name)) found.leading.push(element);
      // The words an element begins with are enough to know a campaign by.
      const words = unclobbered(element, 'firstChild')?.nodeValue;
      if (words && !SILENT.test(name)) found.text += ` ${words}`.slice(0, CHARACTERS - found.text.length);
      gather(shadowOf(element));
    }
  }
}

/** What holds an open shadow root's content: the root; or, where the parser did not build one, the template that declares it. */
function shadowOf(element: Element): ParentNode | null {
  const name = unclobbered(element, 'localName');
  if (isTemplate(element, name)) return attribute(element, 'shadowrootmode') === 'open' ? element.content : null;
  // Only custom elements (their names have a hyphen) are worth asking: of others, sites make no menus.
  return name.includes('-') ? unclobbered(element, 'shadowRoot') : null;
}

function isTemplate(element: Element, name: string): element is HTMLTemplateElement {
  return name === 'template' && 'content' in element;
}
