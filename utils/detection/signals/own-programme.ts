import { distinct, evidenceOf, saidBySite } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: { en: 'It speaks of its own programme', fr: 'Il parle de son propre programme' },

  look: (page) =>
    evidenceOf(
      distinct(
        saidBySite(page).filter(({ role, ours }) => ours && (role === 'programme' || role === 'manifesto')),
        ({ role }) => role,
      ),
    ),
});
