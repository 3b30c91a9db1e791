import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'áäčďéíĺľňóôŕšťúýž',
  words: `
    a sa na v je že s z do o k pre za by ale sú ako ktoré ktorý ktorá alebo aby sme ste bude môže podľa
    ich tiež ak vás nás pri vo jeho od po tak bol zo svojich tým vaše osobných údajov môžete nie však
    iba jej ktorých či aj už len právo každý má lebo keď bez byť toto svoje iné ktorej proti musí ho
    majú ľudia
  `,
  links: {
    privacy: [
      'zásady ochrany osobných údajov',
      'ochrana osobných údajov',
      'spracovanie osobných údajov',
      'spracúvanie osobných údajov',
      'zásady ochrany súkromia',
      'ochrana súkromia',
      'ochrana údajov',
      'súkromie',
    ],
    legalNotice: ['právne upozornenie', 'právne informácie', 'tiráž'],
    cookies: ['súbory cookies', 'súbory cookie', 'cookies'],
    terms: ['podmienky použitia', 'podmienky používania', 'obchodné podmienky', 'všeobecné podmienky'],
  },
  abbreviations: ['čl', 'ods', 'písm', 'napr', 'tzv', 'č', 'zb', 'tj', 'resp', 'ul', 'str'],
  example:
    'Všetci ľudia sa rodia slobodní a sebe rovní , čo sa týka ich dostojnosti a práv. Sú obdarení rozumom a majú navzájom jednať v bratskom duchu.',
});
