import { distinct, evidenceOf, saidBySite } from '../distinct';
import { defineSignal } from '../signal';

/** News tells who stands; only the one who stands says "I am running", "our candidates", "our party". */
export default defineSignal({
  speaks: 'for',
  label: {
    en: 'It says of itself that it stands for election',
    fr: 'Il dit de lui-même qu’il se présente à une élection',
  },
  full: 2,
  look: (page) => evidenceOf(distinct(saidBySite(page).filter(({ role }) => role === 'stands'))),
});
