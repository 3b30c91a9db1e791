import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'Electoral Act 1992 s. 140: printer and publisher of notices',
  date: '2025-10-10',
  phrases: [
    {
      role: 'publisher',
      strength: 2,
      joined: 'words',
      lead: /printed and published by/iu,
      tail: /^:? ?[^|\n]{2,120}?,/iu,
      opens: true,
    },
  ],
  examples: [
    {
      text: 'Printed and published by Seán Example, 1 Main Street, Exampletown',
      role: 'publisher',
      name: 'Seán Example',
    },
  ],
});
