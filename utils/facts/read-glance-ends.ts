import { readShadows } from './page/read-shadows';
import { unclobbered } from './page/unclobbered';

/** The first and the last words of a page, its title first. */
export interface Ends {
  text: string;
  /** Nothing lies between: the page says no more than this. */
  whole: boolean;
}

/** Texts looked at from either end of the page, blank ones too. */
const TEXTS = 200;
/** Characters kept of each end at the first look: where these hold no word of a campaign, twice as many hardly ever do. */
const FIRST_LOOK = 800;
/** A page with fewer characters than this says hardly a word. */
const FEW = 500;
const ONLY_TEXT = 4;

/**
 * Reads a page from both ends inwards, some `characters` of each, so that the cost does not grow with it. Nothing but texts is touched: the
 * first element that a script touches costs it more than all of this, because the browser then sets up the whole family of elements for it.
 * One function, since in a new tab each further one costs as much to prepare as reading many texts.
 */
export function readEnds(document: Document, characters = FIRST_LOOK): Ends {
  const walker: TreeWalker = unclobbered(document, 'createTreeWalker').call(document, document, ONLY_TEXT);
  let text = unclobbered(document, 'title').slice(0, 300);
  let node = walker.nextNode();
  let backwards = false;
  for (;;) {
    const before = text.length;
    for (let i = 0; i < TEXTS && node !== null && text.length < before + characters; i++) {
      const said = (node.nodeValue ?? '').slice(0, 400).trim();
      // Scripts and styles hold these, and hardly any sentence: to ask for a parent's name would bring each kind of element into our world.
      if (said !== '' && !said.includes('{') && !said.includes('<') && !said.includes('=')) text += ` ${said}`;
      node = backwards ? walker.previousNode() : walker.nextNode();
    }
    if (backwards) return { text, whole: false };
    // Then what counts may be in shadow roots. To look for them, elements must be touched.
    if (node === null)
      return { text: text.length < before + FEW ? text + readShadows(document).text : text, whole: true };
    backwards = true;
    walker.currentNode = document;
    node = walker.lastChild();
  }
}
