import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'āčēģīķļņšūž',
  words: `
    un ir no ar par tas uz kas vai lai pie ka tiek jūsu mēs kā šo šī to arī var ne tā bet pēc datu
    personas savu nav tika tikai kad mūsu ja būt jūs viņa gan šīs līdz vairāk savas ko ikvienam tiesības
    visi cilvēki neviens bez viens
  `,
  links: {
    privacy: [
      'privātuma politika',
      'privātuma aizsardzība',
      'personas datu apstrāde',
      'personas datu aizsardzība',
      'personas datu',
      'datu aizsardzība',
      'privātums',
    ],
    legalNotice: ['juridisks paziņojums', 'juridiskā informācija'],
    cookies: ['sīkdatnes', 'sīkdatņu'],
    terms: ['lietošanas noteikumi'],
  },
  abbreviations: ['p', 'pp', 'nr', 'piem', 'u.c', 'utt', 't.i', 'lpp', 'g'],
  example:
    'Visi cilvēki piedzimst brīvi un vienlīdzīgi savā pašcieņā un tiesībās. Viņi ir apveltīti ar saprātu un sirdsapziņu, un viņiem jāizturas citam pret citu brālības garā.',
});
