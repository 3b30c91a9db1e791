import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Tally',
  kind: 'embedded-service',
  purpose: 'forms',
  source: 'enthec/webappanalyzer@1b9eee8, entry Tally, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['tally.so', 'www.tally.so'],
  fingerprints: {
    address: ['tally.so', 'www.tally.so'],
    script: ['tally.so/widgets'],
    frame: ['tally.so/embed', 'tally.so/r', 'tally.so/popup'],
    form: ['tally.so'],
    link: ['tally.so/r', 'tally.so/embed'],
  },
  confusedWith: ['a page that keeps a tally of votes'],
  examples: [
    { facts: { assets: [{ kind: 'script', url: 'https://tally.so/widgets/embed.js' }] }, role: 'loads-from' },
    { facts: { links: [{ url: 'https://tally.so/r/wExample', text: 'Je participe', area: 'nav' }] }, role: 'sends-to' },
    { facts: { url: 'https://tally.so/r/wExample' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'eviltally.so is another name', facts: { url: 'https://eviltally.so/r/a' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://tally.so.example.net/r/a' } },
    { why: 'a tally of votes', facts: { title: 'Tally', url: 'https://www.example.org/tally/r/1' } },
  ],
});
