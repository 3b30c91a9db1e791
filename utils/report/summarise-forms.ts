import type { PageFacts, PageForm } from '../facts';
import type { FormSummary } from './report';

/** Types that ask the visitor nothing. */
const SILENT_TYPES = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'search']);
const SEARCH_NAMES = new Set(['s', 'q', 'query', 'search', 'keywords', 'recherche', 'suche']);

/** The forms that ask the visitor something about herself, with the host that receives it; search boxes are left out. */
export function summariseForms({ forms }: Pick<PageFacts, 'forms'>): FormSummary[] {
  return forms.flatMap((form) => {
    const fields = form.fields.filter((field) => !SILENT_TYPES.has(field.type));
    if (fields.length === 0 || isSearch(form, fields)) return [];
    return [{ host: hostOf(form.action), fields, submit: form.submit }];
  });
}

function isSearch(form: PageForm, fields: PageForm['fields']): boolean {
  return fields.length === 1 && form.method !== 'post' && SEARCH_NAMES.has(fields[0]?.name.toLowerCase() ?? '');
}

function hostOf(action: string): string {
  try {
    return new URL(action).hostname;
  } catch {
    return '';
  }
}
