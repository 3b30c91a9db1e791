import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { readImprint } from '../../utils/imprint';
import { describeOwnership } from '../../utils/ownership';
import { knownRules } from '../../utils/ownership/known-rules';
import { identify, knownPlatforms } from '../../utils/platforms';
import { pageOf } from '../platforms/page-of';
import { answerOf, onNing, onWordPress, policyOf, sourcesOf } from './sources';

const locales = ['en', 'fr'].map((locale): [string, Record<string, { message: string }>] => [
  locale,
  JSON.parse(readFileSync(new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8')),
]);
const keyOf = (rule: string) => `note_${rule.replaceAll('-', '_')}`;
const legal = 'https://www.example.org/mentions-legales';
const clauses = [
  'controller',
  'contact',
  'special-category',
  'recipients',
  'selling',
  'transfers',
  'automated-decisions',
  'access',
  'portability',
  'erasure',
  'retention',
  'after-election',
];
const passedOn = {
  ...answerOf('recipients', 'yes', 'We share it with the party and like-minded organisations.'),
  details: ['party', 'allies'].map((id) => ({
    id,
    quote: { exact: 'We share it with the party and like-minded organisations.', prefix: '', suffix: '', url: legal },
  })),
};

/** Notes of every kind that rules give on pages of several kinds. */
const notes = [
  sourcesOf(),
  sourcesOf({
    platforms: onNing,
    formHosts: ['', 'www.example.org', 'a.example.net', 'www.ning.com'],
    imprint: readImprint('Hébergeur : Exemple\nDirecteur de la publication : Jeanne Exemple', legal),
    policy: policyOf(
      clauses.map((clause) => answerOf(clause, 'yes', 'We say so.')),
      { platform: 'ning' },
    ),
  }),
  sourcesOf({
    platforms: onWordPress,
    formHosts: ['example.org'],
    imprint: readImprint('Hébergeur : à renseigner\nDirecteur de la publication : [nom]', legal),
    policy: policyOf(clauses.map((clause) => answerOf(clause, 'silent'))),
  }),
  sourcesOf({ policy: policyOf(clauses.map((clause) => answerOf(clause, 'not-checked'))) }),
  // The languages of page and policy, what a form asks, and a policy that names the party among its recipients.
  ...(['same', 'different', 'partly', 'unknown'] as const).map((relation) =>
    sourcesOf({
      pageLanguage: 'fr',
      sensitiveQuestions: ['Pour qui avez-vous voté ?'],
      policy: { ...policyOf([passedOn]), relation },
    }),
  ),
  // A controller named in the policy beside a publisher with an address, and every platform that has facts of its own.
  sourcesOf({
    imprint: readImprint('Éditeur : Exemple\n2 rue de l’Exemple\n75001 Paris', legal),
    policy: policyOf([answerOf('controller', 'yes', 'Example Party is responsible.')]),
  }),
  sourcesOf({
    imprint: readImprint('Éditeur : Exemple', legal),
    policy: policyOf([answerOf('controller', 'yes', 'Exemple is responsible.')]),
  }),
  ...knownPlatforms.flatMap(({ id, examples }) => {
    const found = identify(pageOf(examples[0]?.facts)).find((finding) => finding.id === id);
    return found ? [sourcesOf({ platforms: [found] })] : [];
  }),
].flatMap((sources) => describeOwnership(sources));

describe('rules', () => {
  it('give no note an id they did not announce', () => {
    const announced = new Set(knownRules.flatMap(({ ids }) => ids));
    expect(notes.map(({ rule }) => rule).filter((rule) => !announced.has(rule))).toEqual([]);
  });

  it('have no two in one place', () => {
    const places = knownRules.map(({ question, order }) => `${question} ${order}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe.each(locales)('sentences in %s', (locale, messages) => {
  it('stand there for every note that rules may give', () => {
    const keys = knownRules.flatMap(({ ids }) => ids.map(keyOf));
    expect(keys.filter((key) => !messages[key])).toEqual([]);
  });

  const distinct = [...new Map(notes.map((note) => [`${note.rule} ${Object.values(note.values)}`, note])).values()];

  it.each(distinct.map((note) => [note.rule, note] as const))(
    'say %s with the note’s own values',
    (rule, { values }) => {
      const message = messages[keyOf(rule)]?.message ?? '';
      const sentence = String(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).format(values));
      expect(sentence).toMatch(/\p{L}/u);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    },
  );

  it('keep to what was observed, quoted or not found', () => {
    const forbidden =
      /\b(?:illegal|unlawful|violat\w+|hid(?:es|den)|fails?|refuses?|missing|unsafe|risky|suspicious|owns|owner|illégal\w*|cache|refuse|manqu\w+|propriétaire|dangereu\w+)\b/iu;
    const sentences = Object.entries(messages).filter(([key]) => key.startsWith('note_'));
    expect(sentences.filter(([, { message }]) => forbidden.test(message)).map(([key]) => key)).toEqual([]);
  });
});
