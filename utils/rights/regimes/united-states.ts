import { defineRegime } from '../define-law';

/** No general federal law; California’s reaches businesses. */
export default defineRegime({
  countries: ['US'],
  name: {
    en: 'United States law',
    fr: 'droit des États-Unis',
    de: 'Recht der Vereinigten Staaten',
    es: 'derecho estadounidense',
    it: 'diritto degli Stati Uniti',
    nl: 'recht van de Verenigde Staten',
    pl: 'prawo Stanów Zjednoczonych',
    pt: 'direito dos Estados Unidos',
  },
  source: 'https://www.jdsupra.com/legalnews/privacy-faqs-does-the-ccpa-apply-to-non-95070/',
  date: '2026-11-22',
  certainty: 'sourced',
  points: [
    {
      id: 'california_us',
      kind: 'limit',
      law: {
        en: 'California Consumer Privacy Act',
        fr: 'California Consumer Privacy Act',
        de: 'California Consumer Privacy Act',
        es: 'California Consumer Privacy Act',
        it: 'California Consumer Privacy Act',
        nl: 'California Consumer Privacy Act',
        pl: 'California Consumer Privacy Act',
        pt: 'California Consumer Privacy Act',
      },
    },
    {
      id: 'federal_us',
      kind: 'limit',
      law: {
        en: 'federal law',
        fr: 'droit fédéral',
        de: 'Bundesrecht',
        es: 'derecho federal',
        it: 'diritto federale',
        nl: 'federaal recht',
        pl: 'prawo federalne',
        pt: 'direito federal',
      },
      source: 'https://www.fec.gov/',
      certainty: 'background',
    },
  ],
});
