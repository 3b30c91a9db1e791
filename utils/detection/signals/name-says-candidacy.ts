import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'The site’s name speaks of a candidacy, an office or an election',
    fr: 'Le nom du site parle d’une candidature, d’un mandat ou d’une élection',
  },
  full: 2,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(
          ({ role, zone }) => zone === 'name' && /^(?:candidate|election|office|constituency|vote)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
