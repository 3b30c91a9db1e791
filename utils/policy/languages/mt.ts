import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'ċġħżàèìòù',
  words: `
    u li ta tal il fil għal ma dan din jew minn huwa hija dwar mill tiegħek bħala għandu kull meta jekk
    aħna inti informazzjoni jista għall lil kien tkun jkun tagħna tiegħu permezz ukoll biex fuq aktar
    skont dawn dik b f kif kulħadd bniedem dritt ebda mingħajr bnedmin huma
  `,
  links: {
    privacy: [
      "politika ta' privatezza",
      'politika tal-privatezza',
      "dikjarazzjoni ta' privatezza",
      'protezzjoni tad-data',
      'protezzjoni tad-dejta',
      'privatezza',
    ],
    legalNotice: ['avviż legali'],
    cookies: ['cookies', 'politika tal-cookies'],
    terms: ['termini tal-użu', 'termini u kundizzjonijiet'],
  },
  abbreviations: ['art', 'eż', 'par'],
  example:
    'Il-bnedmin kollha jitwieldu ħielsa u ugwali fid-dinjità u d-drittijiet. Huma mogħnija bir-raġuni u bil-kuxjenza u għandhom iġibu ruħhom ma’ xulxin bi spirtu ta’ aħwa.',
});
