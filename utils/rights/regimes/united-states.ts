import { defineRegime } from '../define-law';

/** No general federal law; California’s reaches businesses. */
export default defineRegime({
  countries: ['US'],
  name: { en: 'United States law', fr: 'droit des États-Unis' },
  source: 'https://www.jdsupra.com/legalnews/privacy-faqs-does-the-ccpa-apply-to-non-95070/',
  date: '2026-11-22',
  certainty: 'sourced',
  points: [
    {
      id: 'california_us',
      kind: 'limit',
      law: { en: 'California Consumer Privacy Act', fr: 'California Consumer Privacy Act' },
    },
    {
      id: 'federal_us',
      kind: 'limit',
      law: { en: 'federal law', fr: 'droit fédéral' },
      source: 'https://www.fec.gov/',
      certainty: 'background',
    },
  ],
});
