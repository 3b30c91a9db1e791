import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'GoodParty.org',
  kind: 'host-platform',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['goodparty.org', 'www.goodparty.org'],
  fingerprints: {
    address: ['goodparty.org', '*.goodparty.org'],
    script: ['*.goodparty.org'],
    frame: ['*.goodparty.org', 'goodparty.org'],
    form: ['*.goodparty.org', 'goodparty.org'],
    link: ['goodparty.org/candidate'],
  },
  confusedWith: ['a candidate’s own site that links to a profile there'],
  examples: [
    { facts: { url: 'https://goodparty.org/candidate/example-name/council' }, role: 'host' },
    {
      facts: {
        links: [{ url: 'https://goodparty.org/candidate/example-name/council', text: 'Profile', area: 'footer' }],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://thegoodparty.org/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://goodparty.org/', text: 'GoodParty.org', area: 'footer' }] },
    },
  ],
});
