import { LIMITS } from '../limits';
import type { FormField, PageFacts, PageForm } from '../page-facts';
import { fold } from './fold';
import { textOf } from './record-text';
import { resolve } from './resolve';
import { attribute, tagged, unclobbered } from './unclobbered';

const BUTTONS = new Set(['submit', 'image', 'button', 'reset']);
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Forms and what they ask. Not from `document.forms`: the command line's parser leaves it empty for XHTML. Never a value: only attributes the page's author wrote are read. */
export function readForms(document: Document, url: string, base: string): Pick<PageFacts, 'forms' | 'cut'> {
  const found = tagged(document, 'form');
  const forms: PageForm[] = [];
  for (let i = 0; i < LIMITS.forms; i++) {
    const form = found.item(i);
    if (form !== null && isForm(form)) forms.push(readForm(form, url, base));
  }
  return { forms, cut: found.item(LIMITS.forms) === null ? [] : ['forms'] };
}

/** An element called `form` may be another language's within XHTML. */
function isForm(element: Element): element is HTMLFormElement {
  return 'elements' in element;
}

function readForm(form: HTMLFormElement, url: string, base: string): PageForm {
  const id = fold(attribute(form, 'id'), LIMITS.mark);
  const className = fold(attribute(form, 'class'), LIMITS.mark);
  const fields: FormField[] = [];
  let submit = '';
  for (const control of unclobbered(form, 'elements')) {
    if (!isControl(control)) {
      submit ||= unclobbered(control, 'localName') === 'button' ? buttonWords(control) : '';
    } else if (BUTTONS.has(control.type)) {
      submit ||= control.type === 'reset' ? '' : buttonWords(control);
    } else if (fields.length < LIMITS.fields) fields.push(readField(control));
  }
  return {
    action: actionOf(form, url, base),
    method: fold(attribute(form, 'method'), 10).toLowerCase() || 'get',
    ...(id === '' ? {} : { id }),
    ...(className === '' ? {} : { className }),
    fields,
    submit,
  };
}

/** Where it posts to. A form that hands itself to a script has no address that could be told before sending. */
function actionOf(form: HTMLFormElement, url: string, base: string): string {
  const written = attribute(form, 'action')?.trim() ?? '';
  if (/^javascript:/i.test(written)) return '';
  if (/return\s{1,3}false|preventDefault/.test((attribute(form, 'onsubmit') ?? '').slice(0, 500))) return '';
  return written === '' ? resolve(url, url) : resolve(written, base);
}

function isControl(element: Element): element is Control {
  return /^(?:input|select|textarea)$/.test(unclobbered(element, 'localName'));
}

function readField(control: Control): FormField {
  return {
    type: fold(control.type, 40),
    name: fold(control.getAttribute('name') ?? control.getAttribute('id'), LIMITS.mark),
    label: labelOf(control),
    required: control.hasAttribute('required') || control.getAttribute('aria-required') === 'true',
    ...(/^(?:checkbox|radio)$/.test(control.type) ? { checked: control.hasAttribute('checked') } : {}),
  };
}

function labelOf(control: Control): string {
  const label = control.labels?.[0];
  const text = label === undefined ? '' : fold(textOf(label, LIMITS.label, 400), LIMITS.label);
  return text || fold(control.getAttribute('aria-label') ?? control.getAttribute('placeholder'), LIMITS.label);
}

/** Words on a button; on an `<input>` they stand in the `value` its author wrote. */
export function buttonWords(button: Element): string {
  const text = fold(textOf(button, LIMITS.linkText, 200), LIMITS.linkText);
  return (
    text ||
    fold(attribute(button, 'value') ?? attribute(button, 'aria-label') ?? attribute(button, 'alt'), LIMITS.linkText)
  );
}
