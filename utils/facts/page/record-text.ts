import { tameWords } from '../../evidence';
import { cutAt } from './fold';
import { isText } from './visible';
import { type Visitor, walk } from './walk';

const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre search section summary ' +
    'table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Boxes beside each other: a blank keeps their words apart. */
const CELLS = new Set(['td', 'th', 'button', 'label', 'input', 'img']);

export interface Recorder extends Required<Pick<Visitor, 'leave' | 'text' | 'enter'>> {
  /** Whether the limit is reached. */
  full(): boolean;
  value(): string;
}

/** Collects text with white space folded, each block on a line of its own, up to `limit` characters. */
export function recordText(limit: number): Recorder {
  let text = '';
  let between = '';
  let linkJustEnded = false;
  const part = (name: string) => {
    if (BLOCKS.has(name)) between = '\n';
    else if (CELLS.has(name) && between === '') between = ' ';
  };
  return {
    enter(_, name) {
      part(name);
      // Links side by side are apart on the screen, whatever the markup says.
      if (name === 'a' && linkJustEnded && between === '') between = ' ';
      return true;
    },
    leave(_, name) {
      part(name);
      if (name === 'a') linkJustEnded = true;
    },
    text(data) {
      if (text.length > limit) return;
      const folded = tameWords(data.slice(0, limit * 4)).replace(/\s+/g, ' ');
      const words = folded.trim();
      if (between === '' && folded.startsWith(' ')) between = ' ';
      if (words === '') return;
      linkJustEnded = false;
      text += text === '' ? words : between + words;
      between = folded.endsWith(' ') ? ' ' : '';
    },
    full: () => text.length > limit,
    value: () => cutAt(text, limit),
  };
}

/** The text of a subtree as a visitor reads it. */
export function textOf(root: Element, limit: number, nodes?: number): string {
  const recorder = recordText(limit);
  const visitor: Visitor = {
    ...recorder,
    enter: (element, name) => recorder.enter(element, name) && isText(element, name),
    done: recorder.full,
  };
  walk(root, visitor, nodes === undefined ? undefined : { nodes });
  return recorder.value();
}
