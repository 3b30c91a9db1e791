import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Gatsby',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Gatsby, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Gatsby', 'Gatsby *'],
    id: [
      { match: '___gatsby', weight: 3 },
      { match: 'gatsby-focus-wrapper', weight: 3 },
    ],
    inlineScript: [{ match: 'window.___webpackCompilationHash', weight: 2 }, 'window.___chunkMapping'],
  },
  confusedWith: ['the web host it is published with, which its pages do not name'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Gatsby 5.12.4' }] }, role: 'software' },
    { facts: { ids: ['___gatsby', 'gatsby-focus-wrapper'] }, role: 'software' },
  ],
  counterexamples: [
    { why: 'a novel', facts: { title: 'The Great Gatsby', text: 'Gatsby', ids: ['gatsby'] } },
    { why: 'a generator that only begins alike', facts: { metas: [{ name: 'generator', content: 'GatsbyLike 3' }] } },
  ],
});
