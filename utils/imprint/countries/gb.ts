import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

/** What a name of a hosting service holds, so that nobody's dinner is hosted. */
const HOSTING_NAME =
  /^ ?(?:[^\n]{0,40})(?:host|cloud|web|server|net|pages|github|wordpress|wix|google|amazon|aws|netlify|vercel|heroku|ltd|inc|gmbh|llc)/iu;

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
    {
      role: 'on-behalf-of',
      strength: 2,
      joined: 'words',
      lead: /(?:for and )?on behalf of/iu,
      needs: /promoted (?:or authori[sz]ed )?by/iu,
    },
    {
      role: 'promoter',
      strength: 2,
      joined: 'words',
      lead: /published by/iu,
      tail: /^:? ?[^|\n]{2,80}? on behalf of [^|\n]{2,100}?,/iu,
      opens: true,
    },
    { role: 'maker', strength: 2, joined: 'words', lead: /printed by/iu, needs: /promoted by/iu },
    { role: 'finance-agent', strength: 2, joined: 'colon', lead: /election agent/iu, opens: true },
    {
      role: 'host',
      strength: 1,
      joined: 'words',
      lead: /(?:this |the |our )?(?:(?:web)?site|page|blog) is hosted (?:by|with|at|on)/iu,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'words',
      lead: /(?:web)?site hosted (?:by|with|at|on)|(?<=^|[\n|·•©.] ?)hosted (?:by|at|with)/iu,
      nameStart: /^\p{Lu}/u,
      tail: HOSTING_NAME,
    },
    hostingLabel,
    {
      role: 'provider',
      strength: 1,
      joined: 'words',
      lead: /this (?:web)?site is (?:owned|operated|run|maintained|provided)(?: and (?:operated|run|maintained|managed))? by/iu,
    },
  ],
  examples: [
    { text: 'Website hosting: Example Servers Ltd', role: 'host', name: 'Example Servers Ltd' },
    { text: 'Hosted by GitHub Pages', role: 'host', name: 'GitHub Pages' },
    {
      text: 'Election agent: Jo Example, 2 Low Road, Exampletown',
      role: 'finance-agent',
      name: 'Jo Example',
      address: '2 Low Road, Exampletown',
    },
    { text: 'This website is owned and operated by Example Party Ltd.', role: 'provider', name: 'Example Party Ltd.' },
    {
      text: 'Promoted by Jane Example on behalf of the Example Party, 1 High Street, Exampletown',
      role: 'promoter',
      name: 'Jane Example',
      and: [{ role: 'on-behalf-of', name: 'Example Party', address: '1 High Street, Exampletown' }],
    },
    {
      text: 'Promoted by A. Example on behalf of the Example Party, both of 4 Station Road, Exampletown, OX1 2AB. Printed by Example Prints Ltd, Leeds.',
      role: 'promoter',
      name: 'A. Example',
      and: [
        { role: 'on-behalf-of', name: 'Example Party', address: '4 Station Road, Exampletown, OX1 2AB' },
        { role: 'maker', name: 'Example Prints Ltd' },
      ],
    },
    { text: 'Published and promoted by J. Example, 1 High Street, Exampletown', role: 'promoter', name: 'J. Example' },
  ],
  counterexamples: [
    'The dinner is hosted by Jane Example at her home.',
    'Hosting: Tuesday evening at the town hall',
    'on behalf of the Example Party',
    'The scheme was promoted by Exampletown Council, which paid half.',
    'Promoted by Example Brand',
  ],
});
