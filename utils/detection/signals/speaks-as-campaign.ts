import { distinct, evidenceOf, saidBySite } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'It speaks of candidates, votes or a party as its own',
    fr: 'Il parle de candidats, de votes ou d’un parti comme des siens',
  },
  full: 2,
  look: (page) =>
    evidenceOf(
      distinct(
        saidBySite(page).filter(
          ({ role, ours }) =>
            ours && /^(?:candidate|party|vote|campaign|constituency|election|endorse|volunteer)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
