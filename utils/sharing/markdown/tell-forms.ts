import type { Words } from '../../evidence';
import type { Report } from '../../report';
import { escapeMarkdown } from './escape-markdown';
import { tellList } from './tell-names';

type Form = Report['forms'][number];

/** Fields told of one form. */
const SHOWN = 12;

/** Fields that nobody types in. */
const SILENT = new Set(['hidden', 'submit', 'button', 'image', 'reset']);

/** What each form asks, in the page's words, and the host that receives it; a form that stands there twice is told once. */
export function tellForms(forms: Form[], words: Words): string {
  const told = forms.flatMap((form) => {
    const asked = askedBy(form);
    if (asked.length === 0) return [];
    const shown = asked.slice(0, SHOWN);
    if (asked.length > SHOWN) shown.push(words('share_more', { count: asked.length - SHOWN }));
    const fields = tellList(shown, words.locale);
    const key = form.host ? 'share_form' : 'share_form_by_script';
    return [`- ${escapeMarkdown(words(key, { fields, host: form.host }))}`];
  });
  return told.length > 0 ? [...new Set(told)].join('\n') : words('share_form_none');
}

function askedBy({ fields }: Form): string[] {
  const typed = fields.filter(({ type }) => !SILENT.has(type));
  return [...new Set(typed.map(({ label, name }) => label.trim() || name.trim()).filter(Boolean))];
}
