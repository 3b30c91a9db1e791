import type { Words } from '../../evidence';
import type { Report } from '../../report';
import { escapeMarkdown } from './escape-markdown';
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
export function tellForms(forms: Form[], words: Words): string {
  const told = forms.flatMap((form) => {
    const line = tellForm(form, words);
    return line === undefined ? [] : [[`- ${escapeMarkdown(line)}`, ...tellMore(form, words)].join('\n')];
  });
  return told.length > 0 ? [...new Set(told)].join('\n') : words('share_form_none');
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

function tellMore({ special, consents, scriptHosts, alsoTo }: Form, words: Words): string[] {
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
  return lines.map((line) => `  - ${escapeMarkdown(line)}`);
}

function askedBy({ fields }: Form): string[] {
  const typed = fields.filter(({ type }) => !SILENT.has(type));
  return [...new Set(typed.map(({ label, name }) => label.trim() || name.trim()).filter(Boolean))];
}
