import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'čšž',
  words: `
    in je v na da za se z od ki so s po pa kot ali ne ter pri vaše tudi lahko če bo to do smo ste jih
    tem bi kako osebnih podatkov katere kateri kjer vse le o še iz ga bil njihove ob jo biti samo zaradi
    naše sta med naj vsak vsakdo ima pravica ljudje nihče morajo mora brez vsi imajo
  `,
  links: {
    privacy: [
      'politika zasebnosti',
      'pravilnik o zasebnosti',
      'izjava o zasebnosti',
      'varstvo zasebnosti',
      'varovanje zasebnosti',
      'varstvo osebnih podatkov',
      'varstvo podatkov',
      'osebni podatki',
      'zasebnost',
    ],
    legalNotice: ['pravno obvestilo', 'kolofon'],
    cookies: ['piškotki', 'piškotkih'],
    terms: ['pogoji uporabe', 'splošni pogoji'],
  },
  abbreviations: ['čl', 'odst', 'npr', 'št', 'tj', 'itd', 'oz', 'str', 'ur. l'],
  example:
    'Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo in enake pravice. Obdarjeni so z razumom in vestjo in bi morali ravnati drug z drugim kakor bratje.',
});
