import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'Commonwealth Electoral Act Part XXA: authorisation of electoral communications',
  date: '2026-11-22',
  phrases: [
    {
      role: 'authoriser',
      strength: 3,
      joined: 'words',
      lead: /(?<!and |not |was |were |is )(?:written and )?authori[sz]ed(?: (?:and|&) (?:printed|published))? by(?! the | any )/iu,
      tail: /^:? ?[^|\n]{3,80}?(?:,|\d| for | on behalf )/iu,
      opens: true,
    },
  ],
  examples: [
    {
      text: 'Authorised by O. Example, EXAMPLE PARTY | Branch | Brunswick VIC',
      role: 'authoriser',
      name: 'O. Example',
    },
  ],
  counterexamples: [
    'This communication is not authorized by any candidate, committee or party.',
    'Only officers authorised by the Minister, may enter.',
  ],
});
