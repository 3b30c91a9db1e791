import { defineCountry } from '../define-country';

/** In data protection "zpracovatel" is the processor; on campaign material, beside "zadavatel", it is who made it. */
const BOTH = /zadavatel[\s\S]{0,200}zpracovatel|zpracovatel[\s\S]{0,200}zadavatel/iu;

export default defineCountry({
  source: 'Act 234/2025 Sb. § 4(1): campaign material names its zadavatel and zpracovatel',
  date: '2026-01-01',
  phrases: [
    {
      role: 'orderer',
      strength: 3,
      joined: 'colon',
      name: 'around',
      lead: /zadavatel(?:em)?(?: ?(?:a|i|\/|,|&) ?zpracovatel(?:em)?)?/iu,
      needs: BOTH,
    },
    {
      role: 'maker',
      strength: 3,
      joined: 'colon',
      name: 'around',
      lead: /(?:zadavatel(?:em)? ?(?:a|i|\/|,|&) ?)?zpracovatel(?:em)?/iu,
      needs: BOTH,
    },
  ],
  examples: [],
  counterexamples: [
    'Zpracovatel osobních údajů: Příklad s.r.o.',
    'Zpracovatel: Příklad s.r.o.',
    'Zadavatel veřejné zakázky',
  ],
});
