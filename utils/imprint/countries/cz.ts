import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

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
    {
      role: 'provider',
      strength: 1,
      joined: 'colon',
      lead: /provozovatel(?:em)? (?:t[ěe]chto )?(?:webu|webov[ýy]ch str[áa]nek|str[áa]nek|internetov[ýy]ch str[áa]nek)/iu,
    },
    { role: 'publisher', strength: 1, joined: 'colon', lead: /vydavatel(?= ?:)/iu, opens: true },
    { role: 'host', strength: 1, joined: 'colon', lead: /poskytovatel(?:em)? (?:web)?hostingu/iu },
    hostingLabel,
  ],
  examples: [
    { text: 'Provozovatelem webu je Hnutí Příklad, z. s.', role: 'provider', name: 'Hnutí Příklad' },
    {
      text: 'Zadavatel: Hnutí Příklad, Dlouhá 12, 110 00 Praha\nZpracovatel: Tiskárna Příklad s.r.o.',
      role: 'orderer',
      name: 'Hnutí Příklad',
      address: 'Dlouhá 12, 110 00 Praha',
      and: [{ role: 'maker', name: 'Tiskárna Příklad s.r.o.' }],
    },
  ],
  counterexamples: ['Správce sítě: Jan Příklad', 'Zpracovatel: Příklad s.r.o.', 'Zadavatel veřejné zakázky'],
});
