import { defineCountry } from '../define-country';

/** As in Germany, with the four figures of an Austrian post code. */
const ADDRESS_BLOCK =
  /^:?\n(?!(?:datenschutz|kontakt|angaben|verantwortlich|inhalt|haftung|impressum|sitemap|newsletter|home|start|medieninhaber)[^\n]{0,40}\n)\p{Lu}[^\n]{2,80}\n(?:[^\n]{2,60}\n){0,3}(?:A-)?\d{4} \p{Lu}/iu;

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
      role: 'press-responsible',
      strength: 1,
      joined: 'colon',
      lead: /f[üu]r den inhalt verantwortlich(?:e[rn]?)?/iu,
    },
    { role: 'provider', strength: 1, joined: 'words', lead: /impressum/iu, tail: ADDRESS_BLOCK },
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
    { text: 'Für den Inhalt verantwortlich: Eva Beispiel', role: 'press-responsible', name: 'Eva Beispiel' },
  ],
  counterexamples: ['Die Rechte der Medieninhaber bleiben gewahrt.'],
});
