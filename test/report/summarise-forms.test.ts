import { expect, it } from 'vitest';
import type { FormField, PageForm } from '../../utils/facts';
import { summariseForms } from '../../utils/report/summarise-forms';

const field = (type: string, name: string): FormField => ({ type, name, label: '', required: false });
const form = (method: string, action: string, fields: FormField[]): PageForm => ({
  method,
  action,
  fields,
  submit: 'OK',
});

it('a sign-up form is told with the host that receives it and without its hidden fields', () => {
  const signUp = form('post', 'https://jeanne.ning.com/main/authorization/signUp', [
    field('email', 'emailAddress'),
    field('hidden', 'token'),
    field('submit', ''),
  ]);
  expect(summariseForms({ forms: [signUp] })).toEqual([
    { host: 'jeanne.ning.com', fields: [field('email', 'emailAddress')], submit: 'OK' },
  ]);
});

it.each([
  ['a search box', form('get', 'https://x.example/', [field('text', 's')])],
  ['a search field', form('get', 'https://x.example/', [field('search', 'anything')])],
  ['a form of buttons', form('post', 'https://x.example/', [field('submit', 'go'), field('hidden', 'id')])],
])('%s asks the visitor nothing about herself', (_, boring) => {
  expect(summariseForms({ forms: [boring] })).toEqual([]);
});

it('one text field that is posted is a question, and a form that only a script sends has no host', () => {
  expect(summariseForms({ forms: [form('post', '', [field('text', 'q')])] })).toMatchObject([{ host: '' }]);
});
