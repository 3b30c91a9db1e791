import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  label: {
    en: 'Its own description speaks of candidates, an office or a party',
    fr: 'Sa propre description parle de candidats, d’un mandat ou d’un parti',
  },
  full: 2,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(
          ({ role, zone }) =>
            zone === 'description' &&
            /^(?:candidate|office|party|manifesto|constituency|campaign|programme)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
