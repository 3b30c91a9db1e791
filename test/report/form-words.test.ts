import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormField } from '../../utils/facts';
import { FormKind, SpecialCategory } from '../../utils/report';
import { classifyForm, formKinds } from '../../utils/report/classify-form';
import { consentBoxes } from '../../utils/report/consent-boxes';
import { CONSENT_WORDS } from '../../utils/report/consent-words';
import { questionWords, specialQuestions } from '../../utils/report/special-questions';
import { foldWords, hasWord } from '../../utils/report/word-list';

const LEAST_LANGUAGES = 12;
const field = (label: string, more: Partial<FormField> = {}): FormField => ({
  type: 'text',
  name: '',
  label,
  required: false,
  ...more,
});
const email = field('E-mail', { type: 'email' });
const kindOf = (submit: string, lang: string, fields: FormField[] = [email], more = {}) =>
  classifyForm({ submit, fields, action: 'https://www.example.org/', method: 'post', ...more }, [lang]);
const rows = (table: Record<string, string>) =>
  Object.entries(table).flatMap(([lang, lines]) => lines.split('|').map((line) => [lang, line] as const));

describe('words', () => {
  const words = { en: 'sign up, donat*, *mail*', fr: 'don, adhérer', nl: '=race' };

  it.each([
    ['a whole word', 'Don', ['fr'], true],
    ['not a part of one', 'Donjon', ['fr'], false],
    ['words in a row, whatever stands between them', 'Sign-up!', ['en'], true],
    ['a beginning', 'DONATIONS', ['en'], true],
    ['an inside', 'gmailing', ['en'], true],
    ['all there is', 'Race!', ['nl'], true],
    ['not a part of all there is', 'race day', ['nl'], false],
    ['without accents', 'ADHERER', ['fr'], true],
    ['English on every page', 'donate', ['fr'], true],
    ['no French on an English page', 'adhérer', ['en'], false],
    ['every language where it cannot be told', 'adhérer', [], true],
    ['every language where it has no list', 'adhérer', ['xx'], true],
  ])('are found as %s', (_, text, languages, found) => {
    expect(hasWord(words, languages, foldWords(text))).toBe(found);
  });
});

describe.each([...formKinds])('a form of the kind %s', (kind, { examples, words }) => {
  it('is known in twelve languages or more', () => {
    expect(Object.keys(words).length).toBeGreaterThanOrEqual(LEAST_LANGUAGES);
    expect(Object.keys(examples).length).toBeGreaterThanOrEqual(LEAST_LANGUAGES);
  });

  it.each(rows(examples))('is told by its button in "%s": %s', (lang, submit) => {
    const password = field('Password', { type: 'password' });
    const asked = { login: [email, password], search: [field('')] }[kind] ?? [email];
    const method = kind === 'search' ? 'get' : 'post';
    expect(kindOf(submit, lang, asked, { method }).kind).toBe(kind);
  });
});

describe('the kind of a form', () => {
  it.each([
    [
      'a list of amounts',
      [field('Choose', { type: 'radio', options: [{ label: '$25' }, { label: '$50' }] })],
      'donation',
    ],
    ['an amount in kroner', [field('Beløp', { type: 'radio', options: [{ label: '200 kr' }] })], 'donation'],
    ['a card number', [field('Card', { name: 'card_number' })], 'donation'],
    ['an e-mail alone', [email], 'sign-up'],
    ['a message alone', [field('Message', { type: 'textarea' })], 'contact'],
    ['two passwords, to sign up', [email, field('', { type: 'password' }), field('', { type: 'password' })], 'sign-up'],
    ['nothing that tells', [field('Name')], 'other'],
  ])('where its button says only “OK” is told by %s', (_, fields, kind) => {
    expect(kindOf('OK', 'en', fields).kind).toBe(kind);
  });

  it('is told with the page’s own words, the button’s first', () => {
    const told = kindOf('Donate now', 'en', [email], { heading: 'Donate to the campaign' });
    expect(told.why.slice(0, 2)).toEqual([
      { saw: 'Donate now', where: 'button' },
      { saw: 'Donate to the campaign', where: 'heading' },
    ]);
  });

  it('may be told by its address where its words are of no known language', () => {
    expect(kindOf('Bidali', 'eu', [field('Izena')], { action: 'https://x.example/newsletter/subscribe' }).kind).toBe(
      'sign-up',
    );
  });

  it('every kind but “other” has its words', () => {
    expect([...formKinds.keys()].sort()).toEqual(FormKind.options.filter((kind) => kind !== 'other').sort());
  });
});

describe.each([...questionWords])('a question about %s', (category, { words, examples, counterexamples }) => {
  it('is known in twelve languages or more', () => {
    expect(Object.keys(words).length).toBeGreaterThanOrEqual(LEAST_LANGUAGES);
    expect(Object.keys(examples).sort()).toEqual(Object.keys(words).sort());
  });

  it.each(rows(examples))('is found in "%s": %s', (lang, question) => {
    expect(specialQuestions([field(question)], [lang])).toContainEqual({ category, words: question });
  });

  it.each(rows(counterexamples))('is not what only sounds like it in "%s": %s', (lang, question) => {
    expect(specialQuestions([field(question)], [lang]).map((it) => it.category)).not.toContain(category);
  });
});

describe('questions about special categories', () => {
  it('each category has its file', () => {
    const files = readdirSync(join(import.meta.dirname, '../../utils/report/form-questions'));
    expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual([...SpecialCategory.options].sort());
  });

  it('are found among the choices, and in the words over a box', () => {
    const options = [{ label: 'Pensioner' }, { label: 'Trade union member' }];
    expect(specialQuestions([field('I am', { type: 'checkbox', options })], ['en'])).toEqual([
      { category: 'union', words: 'I am: Trade union member' },
    ]);
    expect(specialQuestions([field('Yes', { type: 'checkbox', under: 'Do you have a disability?' })], ['en'])).toEqual([
      { category: 'health', words: 'Do you have a disability?: Yes' },
    ]);
  });

  it('are found by the field’s name, and then told by its label', () => {
    expect(specialQuestions([field('Q4', { name: 'religion' })], ['eu'])).toEqual([
      { category: 'religion', words: 'Q4' },
    ]);
  });

  it.each([
    [
      'a long list of countries',
      field('Country', {
        type: 'select-one',
        options: Array.from({ length: 20 }, (_, at) => ({ label: at === 3 ? 'Ethnic' : 'x' })),
      }),
    ],
    ['a hidden field', field('Religion', { type: 'hidden' })],
    ['a field for robots', field('Religion', { decoy: true })],
    ['a notice', field(`We never ask for your religion. ${'Really. '.repeat(40)}`)],
  ])('are not %s', (_, asked) => expect(specialQuestions([asked], ['en'])).toEqual([]));
});

describe('a box to agree by', () => {
  it.each([
    ['en', 'I agree to the privacy policy'],
    ['fr', 'J’accepte de recevoir la lettre'],
    ['de', 'Ich stimme der Verarbeitung meiner Daten zu'],
    ['es', 'Acepto recibir el boletín'],
    ['it', 'Acconsento al trattamento dei dati'],
    ['pt', 'Aceito receber novidades'],
    ['nl', 'Ik ga akkoord met de voorwaarden'],
    ['pl', 'Wyrażam zgodę na przetwarzanie danych'],
    ['sv', 'Jag samtycker till att ni sparar mina uppgifter'],
    ['da', 'Jeg giver samtykke'],
    ['no', 'Jeg samtykker'],
    ['fi', 'Hyväksyn tietosuojaselosteen'],
    ['cs', 'Souhlasím se zpracováním osobních údajů'],
    ['ro', 'Sunt de acord cu prelucrarea datelor'],
    ['hu', 'Elfogadom az adatkezelési tájékoztatót'],
    ['el', 'Συμφωνώ με τους όρους'],
  ])('is known in "%s": %s', (lang, words) => {
    const box = field(words, { type: 'checkbox', checked: true });
    expect(consentBoxes([box], [lang])).toEqual([{ words, ticked: true, required: false }]);
    expect(Object.keys(CONSENT_WORDS)).toContain(lang);
  });

  it('is none that asks something else', () => {
    expect(consentBoxes([field('I can lend a van', { type: 'checkbox' })], ['en'])).toEqual([]);
  });
});
