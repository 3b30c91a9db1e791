import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: { en: 'Its menu leads to a programme or a team', fr: 'Son menu mène à un programme ou à une équipe' },
  full: 2,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(({ role, zone }) => zone === 'menu' && /^(?:programme|list)$/.test(role)),
        ({ role }) => role,
      ),
    ),
});
