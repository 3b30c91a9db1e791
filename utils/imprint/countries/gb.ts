import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'Elections Act 2022 Part 6, digital imprints: name and address of the promoter',
  date: '2023-11-01',
  phrases: [
    {
      role: 'promoter',
      strength: 3,
      joined: 'words',
      lead: /(?:(?:printed|published|hosted|produced)(?:,| and| &|, and)? ){0,3}promoted by/iu,
      tail: /^:? ?[^|\n]{2,120}?(?: on behalf of |,)/iu,
      opens: true,
    },
    { role: 'host', strength: 1, joined: 'words', lead: /this (?:web)?site is hosted by/iu },
  ],
  examples: [
    {
      text: 'Promoted by Jane Example on behalf of the Example Party, 1 High Street, Exampletown',
      role: 'promoter',
      name: 'Jane Example',
    },
    { text: 'Published and promoted by J. Example, 1 High Street, Exampletown', role: 'promoter', name: 'J. Example' },
  ],
  counterexamples: ['The scheme was promoted by Exampletown Council, which paid half.', 'Promoted by Example Brand'],
});
