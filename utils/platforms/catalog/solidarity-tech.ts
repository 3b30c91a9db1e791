import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Solidarity Tech',
  kind: 'host-platform',
  purpose: 'supporters',
  source: 'Public pages and files that embed it, read 2026-08',
  date: '2026-08',
  hosts: ['solidarity.tech', 'www.solidarity.tech'],
  fingerprints: {
    address: ['{account}.solidarity.tech', 'solidarity.tech', 'www.solidarity.tech'],
    script: ['*.solidarity.tech'],
    stylesheet: ['*.solidarity.tech'],
    frame: ['{account}.solidarity.tech', '*.solidarity.tech'],
    form: ['{account}.solidarity.tech'],
    link: ['{account}.solidarity.tech'],
  },
  reserved: ['www', 'api', 'cdn', 'cdn2', 'app', 'events'],
  confusedWith: ['a site that embeds one of its forms'],
  examples: [
    { facts: { url: 'https://examplegroup.solidarity.tech/join' }, role: 'host', account: 'examplegroup' },
    {
      facts: { links: [{ url: 'https://examplegroup.solidarity.tech/join', text: 'Join', area: 'nav' }] },
      role: 'sends-to',
      account: 'examplegroup',
    },
    {
      facts: { assets: [{ kind: 'script', url: 'https://cdn2.solidarity.tech/embed.js' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://mysolidarity.tech/join' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.solidarity.tech/', text: 'Solidarity Tech', area: 'footer' }] },
    },
    {
      why: 'one embedded form',
      facts: { assets: [{ kind: 'frame', url: 'https://examplegroup.solidarity.tech/join?embed=1' }] },
      role: 'loads-from',
    },
  ],
});
