import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldKindsOf, knownFieldKinds, OTHER } from '../../utils/comparison/field-kinds';

type Field = Parameters<typeof fieldKindsOf>[0][number]['fields'][number];

const kindsOf = (...fields: Partial<Field>[]) =>
  fieldKindsOf([
    { kind: 'sign-up', fields: fields.map((it) => ({ type: 'text', name: '', label: '', required: false, ...it })) },
  ]);

describe('a field’s kind', () => {
  it.each([
    ['Your name', 'name'],
    ['Prénom *', 'name'],
    ['Nachname', 'name'],
    ['Imię', 'name'],
    ['E-mail address', 'email'],
    ['Adresse électronique', 'email'],
    ['E-Mail-Adresse', 'email'],
    ['Correo electrónico', 'email'],
    ['Mobile number', 'phone'],
    ['Numéro de téléphone', 'phone'],
    ['Street address', 'address'],
    ['Ville', 'address'],
    ['Wohnort', 'address'],
    ['ZIP code', 'postcode'],
    ['Code postal', 'postcode'],
    ['PLZ', 'postcode'],
    ['Kod pocztowy', 'postcode'],
    ['Date de naissance', 'birth'],
    ['Geburtsdatum', 'birth'],
    ['Civilité', 'gender'],
    ['Anrede', 'gender'],
    ['Nationality', 'nationality'],
    ['DNI', 'identity'],
    ['Codice fiscale', 'identity'],
    ['Profession', 'occupation'],
    ['Employer', 'occupation'],
    ['Name on card', 'payment'],
    ['Montant du don', 'payment'],
    ['Username', 'account'],
    ['Nom d’utilisateur', 'account'],
    ['Passwort', 'password'],
    ['Ваше имя', 'name'],
    ['Ονοματεπώνυμο', 'name'],
    ['Job title', 'occupation'],
    ['Title', 'gender'],
    ['Comment', 'message'],
    ['Comment nous avez-vous connus ?', OTHER],
    ['Nombre de personnes', OTHER],
    ['Referred by', OTHER],
    ['Contact me via', OTHER],
    ['Ile dni', OTHER],
    ['Tell us a story', OTHER],
  ])('is told by its label: %s → %s', (label, kind) => {
    expect(kindsOf({ label })).toEqual([kind]);
  });

  it.each([
    ['email', 'email'],
    ['tel', 'phone'],
    ['password', 'password'],
    ['file', 'photo'],
    ['textarea', 'message'],
  ])('is told by its type, whatever it is called: %s → %s', (type, kind) => {
    expect(kindsOf({ type, label: 'Name' })).toEqual([kind]);
  });

  it.each([
    ['signup[first_name]', 'name'],
    ['user_email', 'email'],
    ['phone_number', 'phone'],
    ['zipcode', 'postcode'],
    ['billing_city', 'address'],
    ['ethnicity', OTHER],
    ['donation[first_name]', 'name'],
    ['field_37', OTHER],
  ])('is told by its name in the code where the label tells nothing: %s → %s', (name, kind) => {
    expect(kindsOf({ name })).toEqual([kind]);
  });

  it('counts neither what nobody types in, nor boxes, nor fields left for robots', () => {
    const silent = ['hidden', 'submit', 'button', 'image', 'reset', 'search', 'checkbox', 'radio'];
    expect(kindsOf(...silent.map((type) => ({ type, label: 'Email' })))).toEqual([]);
    expect(kindsOf({ label: 'Email', decoy: true }, {})).toEqual([]);
  });

  it('of a choice is told by the words over it', () => {
    expect(kindsOf({ type: 'radio', label: 'Mme', under: 'Civilité' })).toEqual(['gender']);
    expect(kindsOf({ type: 'radio', label: 'Yes', under: 'Will you come?' })).toEqual([]);
  });

  it('is found at once in words a page made long on purpose', () => {
    const started = performance.now();
    kindsOf(...Array.from({ length: 60 }, () => ({ label: 'e-'.repeat(500), name: 'tel-'.repeat(200) })));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the kinds of fields', () => {
  it('each have words on screen, an order and a rank of their own', () => {
    const file = join(import.meta.dirname, '../../public/_locales/en/messages.json');
    const messages = JSON.parse(readFileSync(file, 'utf8'));
    for (const kind of [...knownFieldKinds.keys(), OTHER]) expect(messages).toHaveProperty(`field_kind_${kind}`);
    const kinds = [...knownFieldKinds.values()];
    expect(new Set(kinds.map(({ order }) => order)).size).toBe(kinds.length);
    expect(new Set(kinds.map(({ rank }) => rank)).size).toBe(kinds.length);
  });
});
