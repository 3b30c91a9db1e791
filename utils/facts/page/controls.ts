import { LIMITS } from '../limits';
import { fold } from './fold';
import { textOf } from './record-text';
import { attribute, unclobbered } from './unclobbered';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Whether an element is one that a reader fills in, or a button written as `<input>`. */
export function isControl(element: Element): element is Control {
  return /^(?:input|select|textarea)$/.test(unclobbered(element, 'localName'));
}

const BUTTONS = new Set(['submit', 'image', 'button', 'reset']);

/** Whether an element is a button of any kind. */
export function isButton(element: Element): boolean {
  return unclobbered(element, 'localName') === 'button' || (isControl(element) && BUTTONS.has(element.type));
}

/** What a button does: a `<button>` without a type sends. */
export function typeOfButton(button: Element): string {
  const written = (attribute(button, 'type') ?? '').toLowerCase();
  if (unclobbered(button, 'localName') === 'button') return /^(?:button|reset)$/.test(written) ? written : 'submit';
  return written;
}

/** Words on a button; on an `<input>` they stand in the `value` its author wrote. */
export function buttonWords(button: Element): string {
  const text = fold(textOf(button, LIMITS.linkText, 200), LIMITS.linkText);
  return (
    text ||
    fold(attribute(button, 'value') ?? attribute(button, 'aria-label') ?? attribute(button, 'alt'), LIMITS.linkText)
  );
}
