import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'New/Mode',
  kind: 'embedded-service',
  purpose: 'petitions',
  source: 'Public pages and files that embed it, read 2026-08',
  date: '2026-08',
  hosts: ['newmode.net', 'www.newmode.net'],
  fingerprints: {
    address: ['act.newmode.net/action/{account}', '*.newmode.net', 'newmode.net'],
    script: ['engage.newmode.net', 'base.newmode.net', '*.newmode.net'],
    frame: ['act.newmode.net/action/{account}', '*.newmode.net'],
    form: ['*.newmode.net'],
    link: ['act.newmode.net/action/{account}'],
  },
  confusedWith: ['a page that only links to one of its actions'],
  examples: [
    { facts: { assets: [{ kind: 'script', url: 'https://base.newmode.net/embed.js' }] }, role: 'loads-from' },
    {
      facts: { links: [{ url: 'https://act.newmode.net/action/examplegroup/write', text: 'Write', area: 'body' }] },
      role: 'sends-to',
      account: 'examplegroup',
    },
    {
      facts: { url: 'https://act.newmode.net/action/examplegroup/write-to-council' },
      role: 'host',
      account: 'examplegroup',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://act.anewmode.net/action/x/y' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.newmode.net/', text: 'New/Mode', area: 'footer' }] },
    },
  ],
});
