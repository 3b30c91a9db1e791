import { defineCountry } from '../define-country';

export default defineCountry({
  source:
    '§ 5 DDG (before: § 5 TMG) and § 18 Abs. 2 MStV (before: § 55 Abs. 2 RStV); they name the provider, not the host',
  date: '2024-05-14',
  phrases: [
    {
      role: 'provider',
      strength: 1,
      joined: 'words',
      lead: /(?:angaben )?(?:gem(?:ä|ae)(?:ß|ss)|nach|laut) § ?5 (?:abs(?:\.|atz) 1 )?(?:ddg|tmg)/iu,
    },
    { role: 'provider', strength: 1, joined: 'colon', lead: /diensteanbieter(?:in)?/iu },
    {
      role: 'press-responsible',
      strength: 1,
      joined: 'words',
      lead: /verantwortlich(?:e[rn]?)?(?: f(?:ü|ue)r den inhalt)?(?: dieser (?:web)?seiten?)?(?: i\. ?s\. ?d\.)? ?(?:nach|gem(?:ä|ae)(?:ß|ss)|im sinne (?:von|des))? ?§§? ?(?:18|55) ?(?:abs(?:\.|atz) ?2 ?)?(?:des )?(?:mstv|rstv|medienstaatsvertrags?|rundfunkstaatsvertrags?)/iu,
    },
    {
      role: 'press-responsible',
      strength: 1,
      joined: 'colon',
      lead: /inhaltlich verantwortlich(?:e[rn]?)?(?: im sinne [\p{L}\d§. ]{3,40})?/iu,
    },
    {
      role: 'press-responsible',
      strength: 1,
      joined: 'colon',
      lead: /verantwortlich(?:e[rn]?)? f(?:ü|ue)r den inhalt/iu,
    },
    {
      role: 'press-responsible',
      strength: 2,
      joined: 'words',
      lead: /v\.? ?i\.? ?s\.? ?d\.? ?(?:p\.?|m(?:stv|\.)|r(?:stv|\.)|§ ?(?:18|55)[\p{L}\d. ]{0,20})/iu,
    },
  ],
  examples: [
    {
      text: 'Angaben gemäß § 5 DDG\nBeispielpartei Ortsverband Musterhausen',
      role: 'provider',
      name: 'Beispielpartei Ortsverband Musterhausen',
    },
    {
      text: 'Angaben gemäß § 5 TMG\nVerantwortlich\nFreie Liste Beispielstadt (FLB)',
      role: 'provider',
      name: 'Freie Liste Beispielstadt',
    },
    {
      text: 'Verantwortlich für den Inhalt nach § 55 Abs. 2 RStV\nAnna Beispiel',
      role: 'press-responsible',
      name: 'Anna Beispiel',
    },
    {
      text: 'VERANTWORTLICH FÜR DEN INHALT NACH § 18 ABS. 2 MSTV: Jan Beispiel, Weg 1',
      role: 'press-responsible',
      name: 'Jan Beispiel',
    },
    {
      text: 'Inhaltlich Verantwortlicher\nDr. Christian Beispiel',
      role: 'press-responsible',
      name: 'Dr. Christian Beispiel',
    },
    { text: 'V.i.S.d.P.: Erika Beispiel, Straße 1', role: 'press-responsible', name: 'Erika Beispiel' },
    { text: 'Angaben gemäß § 5 TMG\nMax Mustermann', role: 'provider', unfilled: true },
  ],
  counterexamples: [
    'Als Diensteanbieter sind wir nach den allgemeinen Gesetzen verantwortlich.',
    'Nach §§ 8 bis 10 TMG sind wir nicht verpflichtet.',
    'Verantwortlicher für die Verarbeitung personenbezogener Daten ist: Beispielpartei',
  ],
});
