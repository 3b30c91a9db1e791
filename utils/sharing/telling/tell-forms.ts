import type { Words } from '../../evidence';
import type { Report } from '../../report';
import { type Block, type Item, line } from './block';
import { tellList } from './tell-names';

type Form = Report['forms'][number];

/** Fields told of one form. */
const SHOWN = 12;

/** Fields that nobody types in. */
const SILENT = new Set(['hidden', 'submit', 'button', 'image', 'reset']);

/**
 * What each form asks, in the page's words, and the host that receives it, with its questions about special categories and its boxes to
 * agree by; a form that stands there twice is told once.
 */
export function tellForms(forms: Form[], words: Words): Block {
  const items = forms.flatMap((form) => {
    const told = tellForm(form, words);
    return told === undefined ? [] : [{ pieces: [told], items: tellMore(form, words) }];
  });
  return items.length > 0 ? { is: 'list', items: tellOnce(items) } : line(words('share_form_none'));
}

function tellOnce(items: Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function tellForm(form: Form, words: Words): string | undefined {
  const { host, frame } = form;
  const asked = askedBy(form);
  if (asked.length === 0) return frame === undefined ? undefined : words('share_form_unseen', { host: frame });
  const shown = asked.slice(0, SHOWN);
  if (asked.length > SHOWN) shown.push(words('share_more', { count: asked.length - SHOWN }));
  const fields = tellList(shown, words.locale);
  return words(host ? 'share_form' : 'share_form_by_script', { fields, host });
}

function tellMore({ special, consents, scriptHosts, alsoTo }: Form, words: Words): Item[] {
  const { locale } = words;
  const lines = [
    ...(alsoTo.length > 0 ? [words('form_also_to', { hosts: tellList(alsoTo, locale) })] : []),
    ...(scriptHosts.length > 0 ? [words('form_script_hosts', { hosts: tellList(scriptHosts, locale) })] : []),
    ...special.map(({ category, words: question }) =>
      words('share_form_special', { category: words(`special_${category}`), question }),
    ),
    ...consents.map(({ words: sentence, under = '', ticked, required }) =>
      words('share_form_box', {
        sentence: `${under} ${sentence}`.trim(),
        ticked: ticked ? 'yes' : 'no',
        required: required ? 'yes' : 'no',
      }),
    ),
  ];
  return lines.map((told) => ({ pieces: [told] }));
}

function askedBy({ fields }: Form): string[] {
  const typed = fields.filter(({ type }) => !SILENT.has(type));
  return [...new Set(typed.map(({ label, name }) => label.trim() || name.trim()).filter(Boolean))];
}
