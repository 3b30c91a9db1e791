import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: { en: 'Its menu leads to candidates or a campaign', fr: 'Son menu mène à des candidats ou à une campagne' },

  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(({ role, zone }) => zone === 'menu' && /^(?:candidate|campaign)$/.test(role)),
        ({ role }) => role,
      ),
    ),
});
