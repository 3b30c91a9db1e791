import type { Note } from '../../notes';

/** The part of an address that names words of the page (https://wicg.github.io/scroll-to-text-fragment/). */
const TEXT_FRAGMENT = /#?:~:[^\s<>"“”«»]*/g;

/** A note whose addresses, those in its texts too, no longer carry words of the page. */
export function cutTextFragments(note: Note): Note {
  const cut = (text: string) => text.replace(TEXT_FRAGMENT, '');
  const { target, line } = note;
  return {
    ...note,
    target: { ...target, source: cut(target.source) },
    body: cut(note.body),
    ...(line && { line: { ...line, says: cut(line.says) || '…' } }),
  };
}
