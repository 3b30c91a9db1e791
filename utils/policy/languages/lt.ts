import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'ąčęėįšųūž',
  words: `
    ir į kad iš su yra tai jūsų arba ar už apie kaip duomenų asmens mes kurie bei taip jei gali nuo bus
    būti tik mūsų ne o po buvo per jų savo šio dėl kai bet kuri kurių pagal jo tačiau dar metu daugiau
    kiekvienas žmogus turi teisę visi žmonės niekas be
  `,
  links: {
    privacy: [
      'privatumo politika',
      'privatumo pranešimas',
      'asmens duomenų apsauga',
      'asmens duomenų tvarkymas',
      'asmens duomenų',
      'duomenų apsauga',
      'privatumas',
    ],
    legalNotice: ['teisinis pranešimas', 'teisinė informacija', 'rekvizitai'],
    cookies: ['slapukai', 'slapukų'],
    terms: ['naudojimo sąlygos', 'naudojimosi taisyklės', 'taisyklės ir sąlygos'],
  },
  abbreviations: ['str', 'd', 'nr', 'pvz', 't.y', 't. y', 'ir kt', 'ir t.t', 'm', 'g', 'p'],
  example:
    'Visi žmonės gimsta laisvi ir lygūs savo orumu ir teisėmis. Jiems suteiktas protas ir sąžinė ir jie turi elgtis vienas kito atžvilgiu kaip broliai.',
});
