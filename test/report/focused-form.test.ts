import { expect, it } from 'vitest';
import { tellFocusedForm } from '../../utils/report';
import { pageFactsOf } from '../facts/facts-of';
import { trapFacts } from './trap-page';

it.each([
  ['script', 0, { key: 'focus_by_script_to', values: { host: 'api.carnet-adresses.example' } }],
  ['etapes', 0, { key: 'focus_to', values: { host: 'paiement.tirelire.example' } }],
  ['formaction', 0, { key: 'focus_to', values: { host: 'signatures.parapheur.example' } }],
  ['sans-formulaire', -1, { key: 'focus_by_script', values: {} }],
  ['sans-formulaire', 0, undefined],
] as const)('on the page %s, form %i will send where it says', (page, place, told) => {
  expect(tellFocusedForm(trapFacts(page), place)).toEqual(told);
});

it.each([
  ['a search box', '<form action="/s"><input name="q"><button>Search</button></form>'],
  [
    'a form to log in',
    '<form action="/l" method="post"><input name="u"><input type="password"><button>Log in</button></form>',
  ],
])('of %s nothing is said', (_, body) => {
  expect(tellFocusedForm(pageFactsOf(`<body>${body}`), 0)).toBeUndefined();
});
