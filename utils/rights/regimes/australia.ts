import { defineRegime } from '../define-law';

/** The Privacy Act leaves out political representatives, and those who work for them. */
export default defineRegime({
  countries: ['AU'],
  name: {
    en: 'Australian law',
    fr: 'droit australien',
    de: 'australisches Recht',
    es: 'derecho australiano',
    it: 'diritto australiano',
    nl: 'Australisch recht',
    pl: 'prawo australijskie',
    pt: 'direito australiano',
  },
  source: 'http://beta.worldlii.org/au/legis/cth/consol_act/pa1988108/s7c.html',
  date: '2026-11-22',
  certainty: 'sourced',
  points: [
    {
      id: 'exempt_au',
      kind: 'limit',
      law: {
        en: 'Privacy Act 1988, s. 7C',
        fr: 'Privacy Act 1988, s. 7C',
        de: 'Privacy Act 1988, s. 7C',
        es: 'Privacy Act 1988, s. 7C',
        it: 'Privacy Act 1988, s. 7C',
        nl: 'Privacy Act 1988, s. 7C',
        pl: 'Privacy Act 1988, s. 7C',
        pt: 'Privacy Act 1988, s. 7C',
      },
    },
  ],
});
