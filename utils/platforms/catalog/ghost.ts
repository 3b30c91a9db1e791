import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Ghost',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Ghost, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['ghost.org', 'www.ghost.org'],
  fingerprints: {
    // Its maker also hosts it, under this domain.
    address: ['{account}.ghost.io'],
    generator: ['Ghost', 'Ghost *'],
    script: [
      { match: 'cdn.jsdelivr.net/ghost', weight: 3 },
      { match: '**/ghost/portal*', weight: 2.5 },
      '**/public/cards.min.js',
      '**/public/member-attribution.min.js',
    ],
    stylesheet: ['**/public/cards.min.css'],
    image: ['**/content/images/size', 'storage.ghost.io'],
    class: ['kg-card', 'kg-image-card', 'gh-head', 'gh-portal-*', 'gh-canvas'],
    id: ['gh-head', 'ghost-portal-root'],
    credit: [{ words: 'Ghost', match: 'ghost.org' }],
  },
  reserved: ['www'],
  confusedWith: ['the hosting of its maker, told by its address alone'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Ghost 5.82' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'stylesheet', url: 'https://www.example-letter.org/public/cards.min.css?v=1' },
          { kind: 'script', url: 'https://www.example-letter.org/public/cards.min.js?v=1' },
        ],
        classes: ['kg-card', 'gh-head'],
      },
      role: 'software',
    },
    { facts: { url: 'https://example-letter.ghost.io/' }, role: 'host', account: 'example-letter' },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: { title: 'Ghost', text: 'A ghost of elections past', metas: [{ name: 'description', content: 'Ghost' }] },
    },
    { why: 'a generator that only begins alike', facts: { metas: [{ name: 'generator', content: 'GhostLike 1' }] } },
    { why: 'another name', facts: { url: 'https://evilghost.io/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.ghost.io.example.net/' } },
  ],
});
