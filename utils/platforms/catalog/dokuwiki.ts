import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'DokuWiki',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'enthec/webappanalyzer@1b9eee8, entry DokuWiki, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['DokuWiki', 'DokuWiki *'],
    stylesheet: ['**/lib/exe/css.php'],
    script: ['**/lib/exe/js.php', '**/lib/exe/jquery.php'],
    inlineScript: ['JSINFO = {'],
    id: ['dokuwiki__*'].map((match) => ({ match, weight: 2 })),
    class: ['dokuwiki'],
  },
  confusedWith: ['MediaWiki'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'DokuWiki' }] }, role: 'software' },
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://wiki.example-union.de/lib/exe/js.php?t=dokuwiki' }],
        ids: ['dokuwiki__site'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'DokuWiki',
        text: 'We moved our site to DokuWiki.',
        metas: [{ name: 'description', content: 'About DokuWiki' }],
      },
    },
    { why: 'a generator that only begins alike', facts: { metas: [{ name: 'generator', content: 'DokuWikiClone' }] } },
  ],
});
