import { LIMITS } from '../limits';
import type { Control } from './controls';
import { fold } from './fold';
import { textOf } from './record-text';
import { attribute, unclobbered } from './unclobbered';

/** Nodes looked at for the words of one field. */
const NODES = 400;
/** How far up the words beside a field are looked for. */
const UP = 3;
const FIELDS = 'input:not([type="hidden"]),select,textarea';

/** The page's words for a field: what names it for screen readers, its label, what stands in the empty field, the words around it. */
export function labelOf(control: Control, within: Element, limit: number): string {
  const read = (element: Element) => fold(textOf(element, limit, NODES), limit);
  return (
    labelledBy(control, read) ||
    [...(control.labels ?? [])].map(read).find((words) => words !== '') ||
    fold(control.getAttribute('aria-label'), limit) ||
    fold(control.getAttribute('placeholder'), limit) ||
    fold(control.getAttribute('title'), limit) ||
    wordsAround(control, within, limit)
  );
}

/** Words over a group of boxes: its legend, or its name for screen readers. */
export function groupWords(control: Control, within: Element): string {
  const read = (element: Element) => fold(textOf(element, LIMITS.label, NODES), LIMITS.label);
  for (let at = parentOf(control), up = 0; at !== null && up < 8; at = parentOf(at), up++) {
    const name = unclobbered(at, 'localName');
    const legend = name === 'fieldset' ? childOf(at, 'legend') : null;
    const words =
      (legend && read(legend)) ||
      (/group$/.test(attribute(at, 'role') ?? '')
        ? labelledBy(at, read) || fold(attribute(at, 'aria-label'), LIMITS.label)
        : '');
    if (words) return words;
    if (at === within) break;
  }
  return '';
}

function labelledBy(element: Element, read: (element: Element) => string): string {
  const ids = (attribute(element, 'aria-labelledby') ?? '').trim().split(/\s+/).slice(0, 5);
  const document = unclobbered(element, 'ownerDocument');
  const words = ids.map((id) => {
    const named = id === '' ? null : unclobbered(document, 'getElementById').call(document, id);
    return named === null ? '' : read(named);
  });
  return words.filter((it) => it !== '').join(' ');
}

/** Words in the nearest element that holds this field and no other: `<p>Name: <input></p>`, a cell beside the field's. */
function wordsAround(control: Control, within: Element, limit: number): string {
  for (let at = parentOf(control), up = 0; at !== null && at !== within && up < UP; at = parentOf(at), up++) {
    if (unclobbered(at, 'querySelectorAll').call(at, FIELDS).length > 1) return '';
    const words = fold(textOf(at, limit, NODES), limit);
    if (words !== '') return words;
  }
  return '';
}

function parentOf(element: Element): Element | null {
  return unclobbered(element, 'parentElement');
}

function childOf(element: Element, name: string): Element | null {
  const first = unclobbered(element, 'firstElementChild');
  return first !== null && unclobbered(first, 'localName') === name ? first : null;
}
