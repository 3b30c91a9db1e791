/** Leaving one field for the next is no leaving: so long is waited, in milliseconds. */
const BETWEEN = 150;

/** Fields that one types into, or chooses in. */
const FIELD = 'input,select,textarea,[contenteditable]';

/**
 * Tells the place of the form the reader has gone to among the page's `<form>` elements, -1 for a field in none, and null once she has
 * left it; only when that changes, and only for what she did herself. Nothing of what stands in a field is looked at.
 */
export function watchFocus(page: Window, tell: (place: number | null) => void): void {
  const { document } = page;
  let told: number | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const say = (place: number | null) => {
    clearTimeout(leaving);
    if (place === told) return;
    told = place;
    tell(place);
  };
  document.addEventListener('focusin', (event) => event.isTrusted && say(placeOf(document, event.target)), true);
  document.addEventListener(
    'focusout',
    () => {
      clearTimeout(leaving);
      leaving = setTimeout(() => say(null), BETWEEN);
    },
    true,
  );
}

/** Asked of the prototypes: a page can plant its own `closest` on a form. */
export function placeOf(document: Document, target: EventTarget | null): number | null {
  const view = document.defaultView;
  if (!view || !(target instanceof view.Element) || !view.Element.prototype.matches.call(target, FIELD)) return null;
  const form = 'form' in target ? target.form : view.Element.prototype.closest.call(target, 'form');
  if (!(form instanceof view.HTMLFormElement)) return -1;
  return Array.from(view.Document.prototype.getElementsByTagName.call(document, 'form')).indexOf(form);
}
