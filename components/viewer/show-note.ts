import type { Note } from '../../utils/notes';
import { isUndated } from '../../utils/sharing';
import { day, type InterfaceWords, rowOf } from '../i18n';
import { textFragment } from '../report/text-fragment';
import { element, outside } from './element';

/** A stranger's words: they run as their first letter does. */
const OWN_WAY = { dir: 'auto' };

/** One note: the page's words, its writer's, whom it is about, where and when. `author` has been named already, above all notes. */
export function showNote(note: Note, author: string | undefined, words: InterfaceWords): HTMLElement {
  const { target, body, kind, tags, about = {} } = note;
  const kinds = words(`notes_kind_${kind}`);
  return element(
    'article',
    {},
    element('h3', { attributes: OWN_WAY }, outside(target.source, target.title || target.source)),
    // A title can say anything; this is where its link leads.
    target.title !== '' && element('p', { className: 'facts', attributes: { dir: 'ltr' } }, target.source),
    kind !== 'note' && element('p', { className: 'kind' }, kinds),
    target.selector ? showQuote(target.selector.exact, target.source, words) : null,
    showLine(note, words),
    body !== '' && element('p', { className: 'body', attributes: OWN_WAY }, body),
    ...Object.entries(about).map(([field, value]) =>
      element('p', { className: 'facts' }, `${words(`notes_about_${field}`)}: `, element('bdi', {}, value)),
    ),
    tags.length > 0 &&
      element('p', { className: 'facts', attributes: OWN_WAY }, words('viewer_tags', { tags: rowOf(words, tags) })),
    showOrigin(note, author, words),
  );
}

/** When it was written, as far as that was handed on, and by whom. */
function showOrigin(note: Note, author: string | undefined, words: InterfaceWords): HTMLElement | null {
  const said = [
    ...(isUndated(note) ? [] : [sayWhen(note, words)]),
    ...(note.creator && note.creator !== author ? [words('viewer_by', { name: note.creator })] : []),
  ];
  return said.length === 0 ? null : element('p', { className: 'facts', attributes: OWN_WAY }, said.join(' · '));
}

/** A quote, and the way to where it stands. */
function showQuote(exact: string, url: string, words: InterfaceWords, lang?: string): HTMLElement {
  return element(
    'figure',
    {},
    element('blockquote', { attributes: { ...OWN_WAY, ...(lang && { lang }), cite: url } }, exact),
    element('figcaption', {}, outside(textFragment({ url, exact }), words('viewer_at_quote'))),
  );
}

/** The line of a report that the note speaks of, as it was shown on its day. */
function showLine(note: Note, words: InterfaceWords): HTMLElement | null {
  const { line } = note;
  if (!line) return null;
  return element(
    'div',
    { className: 'line' },
    element(
      'p',
      { className: 'facts' },
      isUndated(note) ? words('viewer_line_undated') : words('viewer_line', { date: day(words, line.readAt) }),
    ),
    element('p', { attributes: { ...OWN_WAY, lang: line.lang } }, line.says),
    line.quote ? showQuote(line.quote.exact, line.quote.url, words) : null,
  );
}

function sayWhen({ created, modified }: Note, words: InterfaceWords): string {
  const [date, changed] = [day(words, created), day(words, modified)];
  return date === changed ? words('viewer_written', { date }) : words('viewer_written_changed', { date, changed });
}
