import { defineSignal } from '../signal';

/** schema.org has a type for parties; hardly any other site uses it of itself. */
export default defineSignal({
  speaks: 'for',
  label: { en: 'It calls itself a political party', fr: 'Il se dit parti politique' },
  look: ({ facts }) =>
    facts.structuredTypes.filter((type) => type === 'PoliticalParty').map((saw) => ({ saw, where: 'structured-data' })),
});
