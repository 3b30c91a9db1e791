import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: { en: 'It is, or serves, an authority', fr: 'Il est, ou sert, une autorité' },
  full: 3,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(({ role, zone }) => role === 'authority' && zone !== 'text' && zone !== 'description'),
      ),
    ),
});
