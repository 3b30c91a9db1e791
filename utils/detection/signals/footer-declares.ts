import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Its footer speaks of candidates, an office or a party',
    fr: 'Son pied de page parle de candidats, d’un mandat ou d’un parti',
  },
  full: 2,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(
          ({ role, zone }) => zone === 'footer' && /^(?:candidate|office|party|manifesto|vote|campaign)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
