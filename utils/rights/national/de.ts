import { defineNationalLaw } from '../define-law';

export default defineNationalLaw({
  source:
    'https://www.heise.de/news/Microtargeting-Datenschutz-Lobby-beschwert-sich-ueber-deutsche-Parteien-7601521.html',
  date: '2026-11-22',
  certainty: 'sourced',
  points: [
    {
      id: 'land_de',
      kind: 'how',
      law: {
        en: 'supervision by Land',
        fr: 'contrôle par Land',
        de: 'Aufsicht nach Ländern',
        es: 'supervisión por Land',
        it: 'vigilanza per Land',
        nl: 'toezicht per deelstaat',
        pl: 'nadzór według krajów związkowych',
        pt: 'supervisão por Land',
      },
    },
  ],
});
