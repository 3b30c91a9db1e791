import { defineCountry } from '../define-country';

export default defineCountry({
  source: '11 CFR 110.11: disclaimers on public websites of political committees',
  date: '2026-11-22',
  phrases: [
    {
      role: 'payer',
      strength: 3,
      joined: 'words',
      lead: /(?:(?:paid )?political (?:ad|advertisement|advertising|communication)[,:.]? ?(?:-|–)? ?)?(?:(?:prepared|authori[sz]ed|approved) and )?(?:paid|pd\.?) for(?: and (?:authori[sz]ed|approved))? by/iu,
      nameStart: /^(?:\p{Lu}|\d|(?:campaign|committee|friends|citizens|neighbors|people) (?:to|of|for)\b)/u,
      opens: true,
    },
    {
      role: 'payer',
      strength: 3,
      joined: 'words',
      // Without "for" only as a line of its own: "paid by" stands in many sentences that are no declaration.
      lead: /(?<=^|\n)paid by(?= \p{Lu}[^\n]{2,80}\b(?:for|campaign|committee|treasurer)\b)/iu,
      nameStart: /^\p{Lu}/u,
    },
    {
      role: 'payer',
      strength: 3,
      joined: 'words',
      lead: /paid by/iu,
      nameStart: /^(?:committee|friends|citizens|neighbors|people|campaign|\p{Lu})/iu,
      tail: /^:? ?(?:the )?[^\n]{0,60}?(?:committee|campaign|friends of|citizens for|for (?:\p{L}{1,20} ){0,3}(?:mayor|council|senate|congress|sheriff|governor|assembly|judge|president|school board|treasurer|trustee|commissioner))/iu,
      opens: true,
    },
    {
      role: 'finance-agent',
      strength: 2,
      joined: 'colon',
      name: 'around',
      lead: /(?:campaign |committee )?treasurer/iu,
      needs: /paid for (?:and \w{1,12} )?by|committee to elect|friends of/iu,
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
    {
      text: 'Paid for by Jane for Council. Jo Example, Treasurer.',
      role: 'payer',
      name: 'Jane for Council',
      and: [{ role: 'finance-agent', name: 'Jo Example' }],
    },
    {
      text: 'PAID BY THE COMMITTEE TO ELECT EXAMPLE SHERIFF',
      role: 'payer',
      name: 'COMMITTEE TO ELECT EXAMPLE SHERIFF',
    },
    {
      text: 'Political advertisement paid for and approved by Jane Example, Nonpartisan, for City Council',
      role: 'payer',
      name: 'Jane Example',
    },
    {
      text: 'Paid for by Example for Ohio\nPO Box 12\nColumbus, OH 43201\ninfo@example.org',
      role: 'payer',
      name: 'Example for Ohio',
      address: 'PO Box 12, Columbus, OH 43201',
      email: 'info@example.org',
    },
    {
      text: 'Paid for by the campaign to elect Jane Example for Treasurer.',
      role: 'payer',
      name: 'campaign to elect Jane Example for Treasurer',
    },
    { text: 'Contact\nPaid by Jane Example, Nonpartisan, for Northville Mayor.', role: 'payer', name: 'Jane Example' },
    {
      text: 'Pol. Adv. paid for by Citizens for Example, Jim Sample, Treasurer',
      role: 'payer',
      name: 'Citizens for Example',
      and: [{ role: 'finance-agent', name: 'Jim Sample' }],
    },
    { text: 'Prepared and paid for by Example4Council', role: 'payer', name: 'Example4Council' },
  ],
  counterexamples: [
    'Treasurer: Jo Example',
    'The bridge was paid for by the taxpayers of this county.',
    'Use of Medicare is authorized by Congress.',
    'It was paid for by Minnesota residents.',
    'Fees are paid by the Student at the beginning of the term.',
    'Jo Example, Treasurer of the county since 2012.',
    'The deposit is paid by Card for your convenience.',
  ],
});
