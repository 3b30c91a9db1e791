import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Jekyll',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Jekyll, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Jekyll', 'Jekyll v*', 'Jekyll *'],
    credit: [
      // Themes name themselves after it and link to their own pages.
      { words: 'Jekyll', match: '**' },
    ],
  },
  confusedWith: ['GitHub Pages, which publishes with it'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Jekyll v4.3.2' }] }, role: 'software' },
    { facts: { links: [{ url: 'https://jekyllrb.com', text: 'Jekyll', area: 'footer' }] }, role: 'software' },
  ],
  counterexamples: [
    { why: 'a novel', facts: { title: 'Dr Jekyll and Mr Hyde', text: 'Jekyll' } },
    { why: 'a link in an article', facts: { links: [{ url: 'https://jekyllrb.com/', text: 'Jekyll', area: 'body' }] } },
    { why: 'a generator that only begins alike', facts: { metas: [{ name: 'generator', content: 'JekyllLike 3' }] } },
  ],
});
