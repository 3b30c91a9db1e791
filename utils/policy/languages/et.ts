import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'äöõüšž',
  words: `
    ja on ei et see kui või ning mis oma ta ka aga kes nende selle teie meie saab tema siis mida võib
    kas mille olla kuid kõik nii nagu ainult ole poolt pärast isikuandmete seda kohta oli veel olema
    isiku igal inimesel õigus peab kelle ilma selleks teda neid vastu juures inimesed kõigil tal tuleb
    keegi sellest meil teil koos juba üle
  `,
  links: {
    privacy: [
      'isikuandmete kaitse',
      'isikuandmete töötlemine',
      'andmekaitsetingimused',
      'andmekaitse',
      'privaatsuspoliitika',
      'privaatsustingimused',
      'privaatsus',
    ],
    legalNotice: ['õigusteave', 'õiguslik teave'],
    cookies: ['küpsised', 'küpsiste'],
    terms: ['kasutustingimused', 'üldtingimused'],
  },
  abbreviations: ['art', 'lg', 'nr', 'nt', 'jne', 'st', 'p', 's.o'],
  example:
    'Kõik inimesed sünnivad vabadena ja võrdsetena oma väärikuselt ja õigustelt. Neile on antud mõistus ja südametunnistus ja nende suhtumist üksteisesse peab kandma vendluse vaim.',
});
