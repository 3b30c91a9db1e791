import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  label: {
    en: 'It speaks of candidates, votes or a party as its own',
    fr: 'Il parle de candidats, de votes ou d’un parti comme des siens',
  },
  full: 2,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(
          ({ role, ours }) =>
            ours && /^(?:candidate|party|vote|campaign|constituency|election|endorse|volunteer)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
