import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'ëïéèöü',
  words: `
    de het een van en in is op dat te voor met zijn die niet aan er om als ook door of wij uw je naar
    bij kan worden wordt deze onze heeft hebben over uit dan maar nog tot zal ons meer kunnen wat was u
    geen ze wel gegevens persoonsgegevens dit zij hun jouw ieder recht niemand alle mensen zonder moet
    moeten iedereen
  `,
  links: {
    privacy: [
      'privacybeleid',
      'privacyverklaring',
      'privacystatement',
      'privacyreglement',
      'privacyvoorwaarden',
      'privacy statement',
      'privacy policy',
      'privacy beleid',
      'privacy verklaring',
      'gegevensbescherming',
      'persoonsgegevens',
      'privacy',
      'avg',
    ],
    legalNotice: ['juridische mededeling', 'colofon', 'disclaimer', 'wettelijke vermeldingen', 'bedrijfsgegevens'],
    cookies: ['cookies', 'cookiebeleid', 'cookieverklaring'],
    terms: ['gebruiksvoorwaarden', 'algemene voorwaarden'],
  },
  abbreviations: ['art', 'nr', 'bijv', 'o.a', 'd.w.z', 'enz', 'lid', 'm.b.t', 'i.v.m', 'dhr', 'mevr', 'jl'],
  example:
    'Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Zij zijn begiftigd met verstand en geweten, en behoren zich jegens elkander in een geest van broederschap te gedragen.',
});
