import { defineSignal } from '../signal';

/** What only electoral material has to declare. On its own a common phrase ("publisher") says nothing. */
export default defineSignal({
  speaks: 'for',
  label: { en: 'A declaration that election material carries', fr: 'Une mention propre au matériel électoral' },
  look: ({ imprint }) =>
    imprint
      .filter(({ strength }) => strength >= 3)
      .map(({ quote }) => ({ saw: quote.exact.slice(0, 300), where: 'footer' })),
});
