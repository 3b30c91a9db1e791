import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Loomio',
  kind: 'host-platform',
  purpose: 'participation',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['loomio.com', 'www.loomio.com', 'loomio.org', 'www.loomio.org', 'help.loomio.com'],
  fingerprints: {
    address: [
      '{account}.loomio.org',
      '{account}.loomio.com',
      'www.loomio.com',
      'loomio.com',
      'www.loomio.org',
      'loomio.org',
    ],
    frame: ['*.loomio.com', '*.loomio.org'],
    link: [
      'www.loomio.com/g',
      'www.loomio.com/d',
      'www.loomio.com/p',
      'www.loomio.com/join',
      'www.loomio.org/g',
      'www.loomio.org/d',
      'www.loomio.org/p',
      '{account}.loomio.org',
    ],
  },
  reserved: ['www', 'help', 'blog', 'status'],
  confusedWith: ['Loomio on a server of one’s own: it is free software'],
  examples: [
    { facts: { url: 'https://www.loomio.com/g/abcd1234/example-group' }, role: 'host' },
    {
      facts: { links: [{ url: 'https://www.loomio.com/join/group/example', text: 'Discuss', area: 'body' }] },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.bloomio.com/g/abcd' } },
    {
      why: 'paths of that form elsewhere',
      facts: {
        url: 'https://talk.example.org/d/abcd',
        links: [{ url: 'https://talk.example.org/g/abcd', text: 'Group', area: 'nav' }],
      },
    },
  ],
});
