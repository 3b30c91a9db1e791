import { unclobbered } from '../facts';

/** Leaving one field for the next is no leaving, and a page may send the focus round: so long is waited, in milliseconds. */
const BETWEEN = 150;

/** Fields that one types into, or chooses in. */
const FIELD = 'input,select,textarea,[contenteditable]';

/**
 * Tells the place of the form the reader has gone to among the page's `<form>` elements, -1 for a field in none, and null once she has
 * left it; only when that changes, and only for what the browser itself says. Nothing of what stands in a field is looked at. `signal`
 * ends it.
 */
export function watchFocus(page: Window, tell: (place: number | null) => void, signal?: AbortSignal): void {
  const { document } = page;
  let told: number | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const on = (type: 'focusin' | 'focusout', placeNow: (event: FocusEvent) => number | null) => {
    const follow = (event: FocusEvent) => {
      if (!event.isTrusted) return;
      const place = placeNow(event);
      clearTimeout(settling);
      settling = setTimeout(() => {
        if (place === told) return;
        told = place;
        tell(place);
      }, BETWEEN);
    };
    const heard: EventListener = (event) => follow(event as FocusEvent);
    unclobbered(document, 'addEventListener').call(document, type, heard, { capture: true, signal });
  };
  on('focusin', ({ target }) => placeOf(document, target));
  on('focusout', () => null);
}

/** Asked of the prototypes: a page can plant its own `closest` on a form. */
export function placeOf(document: Document, target: EventTarget | null): number | null {
  const view = unclobbered(document, 'defaultView');
  if (!view || !(target instanceof view.Element) || !view.Element.prototype.matches.call(target, FIELD)) return null;
  const form = formOf(target, view);
  if (form === null) return -1;
  return Array.from(view.Document.prototype.getElementsByTagName.call(document, 'form')).indexOf(form);
}

function formOf(field: Element, { Element, HTMLFormElement }: Window & typeof globalThis): Element | null {
  const form = field instanceof HTMLFormElement || !('form' in field) ? null : field.form;
  return form instanceof HTMLFormElement ? form : Element.prototype.closest.call(field, 'form');
}
