import { defineRegime } from '../define-law';

/** Known in outline only, and shown with that doubt. */
export default defineRegime({
  countries: ['NZ'],
  name: {
    en: 'New Zealand law',
    fr: 'droit néo-zélandais',
    de: 'neuseeländisches Recht',
    es: 'derecho neozelandés',
    it: 'diritto neozelandese',
    nl: 'Nieuw-Zeelands recht',
    pl: 'prawo nowozelandzkie',
    pt: 'direito neozelandês',
  },
  source: 'https://www.privacy.org.nz/',
  date: '2026-11-22',
  certainty: 'background',
  points: [
    {
      id: 'act_nz',
      kind: 'ask',
      law: {
        en: 'Privacy Act 2020',
        fr: 'Privacy Act 2020',
        de: 'Privacy Act 2020',
        es: 'Privacy Act 2020',
        it: 'Privacy Act 2020',
        nl: 'Privacy Act 2020',
        pl: 'Privacy Act 2020',
        pt: 'Privacy Act 2020',
      },
    },
  ],
});
