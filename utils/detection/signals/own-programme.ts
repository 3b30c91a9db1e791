import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  label: { en: 'It speaks of its own programme', fr: 'Il parle de son propre programme' },

  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(({ role, ours }) => ours && (role === 'programme' || role === 'manifesto')),
        ({ role }) => role,
      ),
    ),
});
