import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';
import { DECISIVE, SUPPORTING } from '../words/lexicon';

/** "List", "vote" and "programme" are everyday words; several kinds of them together, one of them decisive, are not. */
export default defineSignal({
  speaks: 'for',
  label: { en: 'Many kinds of election words together', fr: 'Plusieurs sortes de mots électoraux réunies' },
  full: 9,
  look: ({ words }) => {
    const political = words.hits.filter(({ role }) => DECISIVE.includes(role) || SUPPORTING.includes(role));
    const kinds = distinct(political, ({ role }) => role);
    return kinds.some(({ role }) => DECISIVE.includes(role)) ? evidenceOf(kinds) : [];
  },
});
