import { defineSignal } from '../signal';

/** schema.org has a type for parties; hardly any other site uses it of itself. */
export default defineSignal({
  speaks: 'for',
  label: {
    en: 'It calls itself a political party',
    fr: 'Il se dit parti politique',
    de: 'Sie bezeichnet sich als politische Partei',
    es: 'Se presenta como partido político',
    it: 'Si definisce un partito politico',
    nl: 'Noemt zichzelf een politieke partij',
    pl: 'Określa się jako partia polityczna',
    pt: 'Apresenta-se como partido político',
  },
  look: ({ facts }) =>
    facts.structuredTypes.filter((type) => type === 'PoliticalParty').map((saw) => ({ saw, where: 'structured-data' })),
});
