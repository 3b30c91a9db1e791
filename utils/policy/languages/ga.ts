import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'áéíóú',
  words: `
    agus an na ar is i a go le do sa ag de don leis gur seo sin atá tá bhfuil chun nó faoi ó mar ní sé
    sí siad againn agat linn ach air féin aon gach bhí eile nach lena trí idir ina nuair gan duine ceart
    saor cóir dá bith
  `,
  links: {
    privacy: [
      'beartas príobháideachais',
      'polasaí príobháideachais',
      'ráiteas príobháideachais',
      'cosaint sonraí',
      'príobháideachas',
      'príobháideachta',
    ],
    legalNotice: ['fógra dlíthiúil'],
    cookies: ['fianáin'],
    terms: ['téarmaí úsáide', 'téarmaí agus coinníollacha'],
  },
  abbreviations: ['alt', 'lch', 'm.sh', 'srl', 'uimh'],
  example:
    "Saoláitear na daoine uile saor agus comhionann ina ndínit agus ina gcearta. Tá bauidh an réasúin agus an choinsiasa acu agus dlíd iad féin d'iompar de mheon bhrthreachais i leith a chéile.",
});
