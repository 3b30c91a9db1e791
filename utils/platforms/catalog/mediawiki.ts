import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'MediaWiki',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'enthec/webappanalyzer@1b9eee8, entry MediaWiki, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['MediaWiki *'],
    stylesheet: ['**/load.php'],
    script: ['**/load.php'],
    relation: [{ rel: 'edituri', match: '**/api.php' }],
    inlineScript: ['RLCONF', 'mw.config.set', 'RLQ.push', 'window.RLQ'],
    id: ['mw-head', 'mw-page-base', 'mw-navigation', 'mw-content-text'],
    class: ['mediawiki', 'skin-vector*', 'mw-body*'],
  },
  confusedWith: ['Wikipedia and other wikis of its foundation, which run on it'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'MediaWiki 1.41.0' }] }, role: 'software' },
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://wiki.example-party.org/w/load.php?modules=startup' }],
        relations: [{ rel: 'EditURI', url: 'https://wiki.example-party.org/w/api.php?action=rsd' }],
        classes: ['mediawiki', 'skin-vector-legacy'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'MediaWiki',
        text: 'We moved our site to MediaWiki.',
        metas: [{ name: 'description', content: 'About MediaWiki' }],
      },
    },
    {
      why: 'a link to an article',
      facts: { links: [{ url: 'https://en.wikipedia.org/wiki/Election', text: 'Election', area: 'body' }] },
    },
  ],
});
