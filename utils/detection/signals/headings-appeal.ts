import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Its headings speak of a programme, a party or of voting',
    fr: 'Ses titres parlent d’un programme, d’un parti ou de voter',
  },
  full: 2,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(
          ({ role, zone }) =>
            zone === 'heading' && /^(?:manifesto|programme|party|vote|endorse|volunteer|campaign|donate)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
