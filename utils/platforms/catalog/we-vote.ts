import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'WeVote',
  kind: 'host-platform',
  purpose: 'participation',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['wevote.us', 'www.wevote.us'],
  fingerprints: {
    address: ['wevote.us', '*.wevote.us'],
    script: ['*.wevote.us'],
    frame: ['*.wevote.us', 'wevote.us'],
    link: ['campaigns.wevote.us'],
  },
  confusedWith: ['other names with “we vote” in them'],
  examples: [
    { facts: { url: 'https://campaigns.wevote.us/c/example' }, role: 'host' },
    {
      facts: { links: [{ url: 'https://campaigns.wevote.us/c/example', text: 'Support', area: 'body' }] },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://whenwevote.us/' } },
    {
      why: 'a link to the organisation',
      facts: { links: [{ url: 'https://wevote.us/', text: 'WeVote', area: 'footer' }] },
    },
  ],
});
