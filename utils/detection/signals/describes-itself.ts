import { distinct, evidenceOf, saidBySite } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Its own description speaks of candidates, an office or a party',
    fr: 'Sa propre description parle de candidats, d’un mandat ou d’un parti',
  },
  full: 2,
  look: (page) =>
    evidenceOf(
      distinct(
        saidBySite(page).filter(
          ({ role, zone }) =>
            zone === 'description' &&
            /^(?:candidate|office|party|manifesto|constituency|campaign|programme)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
