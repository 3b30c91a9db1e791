import { defineCountry } from '../define-country';

export default defineCountry({
  source: '11 CFR 110.11: disclaimers on public websites of political committees',
  date: '2026-11-22',
  phrases: [
    {
      role: 'payer',
      strength: 3,
      joined: 'words',
      lead: /(?:paid political (?:ad|advertisement|communication)[,:.]? ?(?:-|–)? ?)?(?:prepared and )?(?:paid|pd\.?) for(?: and authori[sz]ed)? by/iu,
      nameStart: /^(?:\p{Lu}|\d|(?:campaign|committee|friends|citizens|neighbors|people) (?:to|of|for)\b)/u,
      opens: true,
    },
    {
      role: 'authoriser',
      strength: 3,
      joined: 'words',
      lead: /(?<!not )and authori[sz]ed by/iu,
      needs: /paid for by/iu,
    },
  ],
  examples: [
    {
      text: 'Paid for by the Example Senatorial Committee, http://www.example.org, and not authorized by any candidate or candidate’s committee.',
      role: 'payer',
      name: 'Example Senatorial Committee',
    },
    { text: 'Paid for by:\nCommittee to Elect Jane Example', role: 'payer', name: 'Committee to Elect Jane Example' },
    { text: 'Paid for by Jane for Council. Jo Example, Treasurer.', role: 'payer', name: 'Jane for Council' },
    {
      text: 'Paid for by the campaign to elect Jane Example for Treasurer.',
      role: 'payer',
      name: 'campaign to elect Jane Example for Treasurer',
    },
    { text: 'Prepared and paid for by Example4Council', role: 'payer', name: 'Example4Council' },
  ],
  counterexamples: [
    'The bridge was paid for by the taxpayers of this county.',
    'Use of Medicare is authorized by Congress.',
    'It was paid for by Minnesota residents.',
  ],
});
