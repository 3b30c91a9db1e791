import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Hugo',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Hugo, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Hugo', 'Hugo *'],
    credit: [{ words: 'Hugo', match: 'gohugo.io' }],
  },
  confusedWith: ['the web host it is published with, which its pages do not name'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Hugo 0.121.1' }] }, role: 'software' },
    { facts: { links: [{ url: 'https://gohugo.io/', text: 'Hugo', area: 'footer' }] }, role: 'software' },
  ],
  counterexamples: [
    {
      why: 'a person of that name',
      facts: { title: 'Hugo for mayor', metas: [{ name: 'author', content: 'Hugo' }], text: 'Hugo' },
    },
    { why: 'a link in an article', facts: { links: [{ url: 'https://gohugo.io/', text: 'Hugo', area: 'body' }] } },
    { why: 'a generator that only begins alike', facts: { metas: [{ name: 'generator', content: 'HugoBuilder 3' }] } },
  ],
});
