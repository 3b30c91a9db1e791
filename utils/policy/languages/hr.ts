import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'čćđšž',
  words: `
    i je u da na za se s od koji koje kao ili ne su iz o to će ako možete kada sve što kako te nije samo
    bez prema tijekom također osobnih vaših koja biti bi smo ali sa do po već mi vi ovog ove tko uz zbog
    nakon jer svatko ima pravo nitko ljudi mora moraju svi imaju među
  `,
  links: {
    privacy: [
      'politika zaštite privatnosti',
      'pravila privatnosti',
      'pravila o privatnosti',
      'zaštita osobnih podataka',
      'zaštita podataka',
      'privatnost',
    ],
    legalNotice: ['pravna obavijest', 'impressum'],
    cookies: ['kolačići', 'kolačićima'],
    terms: ['uvjeti uporabe', 'uvjeti korištenja', 'opći uvjeti'],
  },
  abbreviations: ['čl', 'st', 'npr', 'br', 'tj', 'itd', 'str', 'toč'],
  example:
    'Sva ljudska bića rađaju se slobodna i jednaka u dostojanstvu i pravima. Ona su obdarena razumom i sviješću i treba da jedno prema drugome postupaju u duhu bratstva.',
});
