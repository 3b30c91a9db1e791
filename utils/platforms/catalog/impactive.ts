import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Impactive',
  kind: 'host-platform',
  purpose: 'messages',
  source: 'Public pages and files that link to it, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: ['impactive.io', 'www.impactive.io'],
  fingerprints: {
    address: ['app.impactive.io/campaigns/{account}', '*.impactive.io', 'impactive.io'],
    frame: ['*.impactive.io'],
    script: ['*.impactive.io'],
    link: ['app.impactive.io/campaigns/{account}'],
  },
  confusedWith: ['a page that links to one of its actions'],
  examples: [
    {
      facts: { url: 'https://app.impactive.io/campaigns/examplegroup/activities/abc' },
      role: 'host',
      account: 'examplegroup',
    },
    {
      facts: {
        links: [{ url: 'https://app.impactive.io/campaigns/examplegroup/activities/abc', text: 'Act', area: 'body' }],
      },
      role: 'sends-to',
      account: 'examplegroup',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://app.notimpactive.io/campaigns/x' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.impactive.io/', text: 'Impactive', area: 'footer' }] },
    },
  ],
});
