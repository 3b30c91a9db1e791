import type { Form } from './parts';

/** Fields nobody types in. */
const SILENT = new Set(['hidden', 'submit', 'button', 'image', 'reset']);

/** A field as the page words it. `ticked`: the box was ticked before anyone touched it. */
export interface AskedField {
  words: string;
  ticked: boolean;
}

/** What a form asks, each wording once, in the form's order. */
export function askedFields({ fields }: Pick<Form, 'fields'>): AskedField[] {
  const asked = new Map<string, AskedField>();
  for (const { type, label, name, checked } of fields) {
    const words = label.trim() || name.trim();
    if (SILENT.has(type) || !words || asked.has(words)) continue;
    asked.set(words, { words, ticked: checked === true });
  }
  return [...asked.values()];
}

/** What differs between two forms that ask and send the same. */
const WHERE_IT_STANDS = { place: undefined, heading: undefined, why: undefined, policyLink: undefined };

/**
 * Forms that ask for something, each once, the one that asks most first: a search box never stands before a sign-up, and a
 * sign-up repeated in the footer is one form.
 */
export function askingForms<F extends Pick<Form, 'fields'>>(forms: F[]): F[] {
  const distinct = new Map(forms.map((form) => [JSON.stringify({ ...form, ...WHERE_IT_STANDS }), form]));
  return [...distinct.values()]
    .filter((form) => askedFields(form).length > 0)
    .sort((a, b) => askedFields(b).length - askedFields(a).length);
}
