import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'Electoral Act 1993 s. 204F: promoter statement; contact details since 20 December 2025',
  date: '2025-12-20',
  phrases: [
    {
      role: 'authoriser',
      strength: 3,
      joined: 'words',
      lead: /(?<!and |not |was |were |is )authori[sz]ed by(?! the | any )/iu,
      tail: /^:? ?[^|\n]{3,80}?(?:,|\d| for | on behalf )/iu,
      opens: true,
    },
    {
      role: 'promoter',
      strength: 3,
      joined: 'words',
      lead: /promoted(?: (?:or|and) authori[sz]ed)? by/iu,
      tail: /^:? ?[^|\n]{2,120}?(?: on behalf of |,)/iu,
      opens: true,
    },
  ],
  examples: [
    { text: 'Promoted or authorised by A. Example, 1 Queen Street, Exampletown', role: 'promoter', name: 'A. Example' },
  ],
});
