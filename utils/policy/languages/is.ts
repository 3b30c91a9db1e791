import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'áðéíóúýþæö',
  words: `
    og að í á er sem til við um af með það fyrir ekki en eru þú þér eða hefur frá var þessi þetta þess
    hann hún þeir upplýsingar persónuupplýsingar vera þegar okkar verið einnig hafa verður ef sé þar því
    úr þeim svo hans allir hver maður rétt enginn skal skulu án
  `,
  links: {
    privacy: [
      'persónuverndarstefna',
      'persónuverndaryfirlýsing',
      'friðhelgisstefna',
      'meðferð persónuupplýsinga',
      'vinnsla persónuupplýsinga',
      'persónuvernd',
      'persónuupplýsingar',
    ],
    legalNotice: ['lögbundin yfirlýsing', 'lagalegur fyrirvari'],
    cookies: ['vefkökur', 'vafrakökur'],
    terms: ['notkunarskilmálar', 'skilmálar'],
  },
  abbreviations: ['gr', 'mgr', 'nr', 't.d', 'o.fl', 'o.s.frv', 'sbr', 'þ.e', 'kt', 'tölul'],
  example:
    'Hver maður er borinn frjáls og jafn öðrum að virðingu og réttindum. Menn eru gæddir vitsmunum og samvizku, og ber þeim að breyta bróðurlega hverjum við annan.',
});
