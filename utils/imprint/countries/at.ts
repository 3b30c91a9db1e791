import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'MedienG § 25 (Offenlegung), ECG § 5',
  date: '2026-11-22',
  phrases: [
    {
      role: 'publisher',
      strength: 1,
      joined: 'colon',
      lead: /medieninhaber(?:in)?(?:(?:,| und| &) (?:herausgeber|hersteller|verleger)(?:in)?){0,3}/iu,
    },
    {
      role: 'provider',
      strength: 1,
      joined: 'words',
      lead: /offenlegung (?:gem(?:ä|ae)(?:ß|ss)|nach|laut) § ?25(?: mediengesetz| medieng)?/iu,
    },
  ],
  examples: [
    {
      text: 'Medieninhaber und Herausgeber: Beispielpartei Wien, Gasse 1',
      role: 'publisher',
      name: 'Beispielpartei Wien',
    },
    { text: 'Offenlegung gemäß § 25 Mediengesetz\nBeispielliste Graz', role: 'provider', name: 'Beispielliste Graz' },
  ],
  counterexamples: ['Die Rechte der Medieninhaber bleiben gewahrt.'],
});
