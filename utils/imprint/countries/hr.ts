import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Nakladnik, naručitelj of election material; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'publisher', strength: 1, joined: 'colon', lead: /(?:nakladnik|izdava[čc])(?= ?:)/iu, opens: true },
    {
      role: 'orderer',
      strength: 2,
      joined: 'colon',
      lead: /naru[čc]itelj/iu,
      needs: /promid[žz]b|izbor|politi[čc]k|oglas/iu,
      opens: true,
    },
    { role: 'press-responsible', strength: 1, joined: 'colon', lead: /odgovorn(?:i|a) uredni(?:k|ca)/iu },
    { role: 'provider', strength: 1, joined: 'colon', lead: /vlasni(?:k|ca) (?:web ?-?)?stranice/iu },
    hostingLabel,
  ],
  examples: [
    {
      text: 'Politički oglas. Naručitelj: Stranka Primjer, Primjerova ulica 1, 10000 Zagreb',
      role: 'orderer',
      name: 'Stranka Primjer',
      address: 'Primjerova ulica 1, 10000 Zagreb',
    },
    { text: 'Nakladnik: Udruga Primjer', role: 'publisher', name: 'Udruga Primjer' },
  ],
  counterexamples: ['Naručitelj: Grad Zagreb, radovi na cesti', 'Voditelj ureda: Ivan Primjer'],
});
