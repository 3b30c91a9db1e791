import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'абвгдђежзијклљмнњопрстћуфхцчџшčćđšž',
  words: `
    и је у да на за се са од који које као или не су из о то ће ако можете када све њих нам што бити
    није само али по би смо ви ми ваших i je u da na za se sa od koji koje kao ili ne su iz o to će ako
    možete kada sve što vaš nije šta bi smo ali do po takođe ličnih podataka uslovi ove ovog ovih vas
    nas сваки има право људи нико мора без сви svi ljudi pravo
  `,
  links: {
    privacy: [
      'политика приватности',
      'правила приватности',
      'заштита података о личности',
      'заштита података',
      'приватност',
      'politika privatnosti',
      'zaštita podataka o ličnosti',
      'zaštita podataka',
      'zaštita ličnih podataka',
      'privatnost',
    ],
    legalNotice: ['правно обавештење', 'импресум', 'pravno obaveštenje', 'impresum'],
    cookies: ['колачићи', 'kolačići'],
    terms: ['услови коришћења', 'uslovi korišćenja'],
  },
  abbreviations: ['чл', 'ст', 'нпр', 'бр', 'тј', 'итд', 'čl', 'st', 'npr', 'br', 'tj', 'itd'],
  example:
    'Сва људска бића рађају се слободна и једнака у достојанству и правима. Она су обдарена разумом и свешћу и треба једни према другима да поступају у духу братства.',
});
