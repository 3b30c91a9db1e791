import type { FormSummary } from '../../utils/report';

/** A form as a report tells it, made of what a test is about. */
export function formOf(form: Partial<FormSummary> = {}): FormSummary {
  return {
    kind: 'other',
    why: [],
    host: 'www.example.org',
    alsoTo: [],
    scriptHosts: [],
    method: 'post',
    fields: [],
    submit: '',
    special: [],
    consents: [],
    policyLink: 'none',
    ...form,
  };
}
