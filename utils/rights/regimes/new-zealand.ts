import { defineRegime } from '../define-law';

/** Known in outline only, and shown with that doubt. */
export default defineRegime({
  countries: ['NZ'],
  name: { en: 'New Zealand law', fr: 'droit néo-zélandais' },
  source: 'https://www.privacy.org.nz/',
  date: '2026-11-22',
  certainty: 'background',
  points: [{ id: 'act_nz', kind: 'ask', law: { en: 'Privacy Act 2020', fr: 'Privacy Act 2020' } }],
});
