import { LIMITS } from '../limits';
import type { PageFacts } from '../page-facts';
import { fold } from './fold';
import { type Recorder, recordText } from './record-text';
import { attribute, unclobbered } from './unclobbered';
import { isText } from './visible';
import { walk } from './walk';

type Body = Pick<PageFacts, 'text' | 'headings' | 'ids' | 'classes'> & {
  /** schema.org types of microdata. */
  itemTypes: string[];
  /** Anchors within open shadow roots, which the document's own collections leave out. */
  shadowed: Element[];
  cut: string[];
};

/** Whether an element stands in the same tree as another: not in a shadow root below it. */
function isInTree(element: Element, other: Element): boolean {
  return element.getRootNode() === unclobbered(other, 'getRootNode').call(other);
}

/** Reads text, headings and marks of a page in one walk. `roots` are the page's `<html>` and `<body>`, whose classes come first. */
export function readBody(root: Element, marked: Element[]): Body {
  const text = recordText(LIMITS.text);
  const ids = new Set<string>();
  const classes = new Set<string>();
  const itemTypes = new Set<string>();
  const shadowed: Element[] = [];
  const headings: Body['headings'] = [];
  let heading: { level: number; words: Recorder } | null = null;

  for (const element of marked) mark(element);
  const whole = walk(root, {
    enter(element, name) {
      mark(element);
      if (!isText(element, name)) return false;
      if (name === 'a' && !isInTree(element, root)) shadowed.push(element);
      text.enter(element, name);
      heading?.words.enter(element, name);
      const level = /^h([1-6])$/.exec(name)?.[1];
      if (level && heading === null) heading = { level: Number(level), words: recordText(LIMITS.heading) };
      if (name === 'img') heading?.words.text(` ${attribute(element, 'alt') ?? ''} `);
      return true;
    },
    leave(element, name) {
      text.leave(element, name);
      if (heading === null) return;
      heading.words.leave(element, name);
      if (/^h[1-6]$/.test(name)) closeHeading();
    },
    text(data) {
      text.text(data);
      heading?.words.text(data);
    },
    done: () => text.full() && headings.length >= LIMITS.headings,
  });
  const cut = whole && !text.full() ? [] : ['text'];
  return {
    text: text.value(),
    headings,
    ids: [...ids],
    classes: [...classes],
    itemTypes: [...itemTypes],
    shadowed,
    cut,
  };

  function closeHeading() {
    const words = heading === null ? '' : fold(heading.words.value(), LIMITS.heading);
    if (heading !== null && words !== '' && headings.length < LIMITS.headings)
      headings.push({ level: heading.level, text: words });
    heading = null;
  }
  function mark(element: Element) {
    const id = attribute(element, 'id');
    if (id && ids.size < LIMITS.ids) ids.add(fold(id, LIMITS.mark));
    if (classes.size < LIMITS.classes) {
      for (const name of (attribute(element, 'class') ?? '').slice(0, 2000).split(/\s+/)) {
        if (name !== '' && classes.size < LIMITS.classes) classes.add(fold(name, LIMITS.mark));
      }
    }
    const type = attribute(element, 'itemtype');
    if (type) itemTypes.add(fold(type.trim().split(/[/#]/).pop(), LIMITS.mark));
  }
}
