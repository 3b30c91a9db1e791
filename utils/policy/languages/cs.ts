import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'áčďéěíňóřšťúůýž',
  words: `
    a se na v je že s z do o k pro za by ale jsou jako které který která nebo aby jsme jste bude může
    podle jejich také pokud vás nás při ve jeho od po tak byl ze svých tím vaše osobních údajů lze není
    však než ještě již právo každý má bez být své jiné proti musí ani kdo ať buď mají lidé kteří mohou
  `,
  links: {
    privacy: [
      'zásady ochrany osobních údajů',
      'zásady zpracování osobních údajů',
      'zpracování osobních údajů',
      'ochrana osobních údajů',
      'ochrana soukromí',
      'politika ochrany soukromí',
      'zásady ochrany soukromí',
      'ochrana údajů',
      'zásady ochrany',
    ],
    legalNotice: ['právní upozornění', 'právní informace', 'tiráž', 'provozovatel webu'],
    cookies: ['cookies', 'soubory cookie'],
    terms: ['podmínky užití', 'obchodní podmínky', 'všeobecné podmínky', 'podmínky používání'],
  },
  abbreviations: ['čl', 'odst', 'písm', 'např', 'tzv', 'č', 'sb', 'tj', 'resp', 'mj', 'ul', 'str'],
  example:
    'Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv. Jsou nadáni rozumem a svědomím a mají spolu jednat v duchu bratrství.',
});
