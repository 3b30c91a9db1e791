import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Its menu leads to a manifesto, endorsements, a party or to voting',
    fr: 'Son menu mène à un programme électoral, des soutiens, un parti ou au vote',
  },
  full: 2,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(({ role, zone }) => zone === 'menu' && /^(?:manifesto|endorse|party|vote)$/.test(role)),
        ({ role }) => role,
      ),
    ),
});
