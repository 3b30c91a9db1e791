import type { Note } from '../../utils/notes';
import type { InterfaceWords } from '../i18n';
import { button, element } from './element';
import type { Face } from './face';
import { notesBySite } from './notes-by-site';
import { showActions } from './show-actions';
import { showNote } from './show-note';
import { showRefused } from './show-refused';

/** Notes put on the page at once; a hostile link may hold thousands. */
const STEP = 200;

/** The notes of a link, by site, with what can be done with them and what could not be read. */
export function showNotes(shared: Extract<Face, { face: 'notes' }>, words: InterfaceWords): Node[] {
  const { added, same, author, refused } = shared.preview;
  // Nothing is kept here, so what says the same as another note of the link is shown all the same.
  const notes = [...added, ...same];
  const list = element('div');
  let left = notes;
  showMore();
  return [
    element('p', { attributes: { role: 'status' } }, words('viewer_count', { count: notes.length })),
    ...(author ? [element('p', { attributes: { dir: 'auto' } }, words('viewer_author', { author }))] : []),
    showActions(shared, words),
    list,
    ...(refused.length > 0 ? [showRefused(refused.slice(0, STEP), refused.length, words)] : []),
  ];

  function showMore() {
    const [now, later] = [left.slice(0, STEP), left.slice(STEP)];
    left = later;
    list.querySelector('button.more')?.remove();
    list.append(...sections(now, author, words));
    if (left.length === 0) return;
    const more = button(words('viewer_more', { count: Math.min(STEP, left.length) }), showMore);
    more.className = 'more';
    list.append(more);
  }
}

function sections(notes: readonly Note[], author: string | undefined, words: InterfaceWords): Node[] {
  return notesBySite(notes).map(({ site, notes: own }) =>
    element('section', {}, element('h2', {}, site), ...own.map((note) => showNote(note, author, words))),
  );
}
