import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Joomla',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Joomla, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Joomla!*', 'Joomla *'],
    stylesheet: [
      '**/components/com_*',
      '**/modules/mod_*',
      '**/media/jui',
      '**/media/com_*',
      '**/media/mod_*',
      '**/media/templates/site',
      '**/media/vendor/joomla-*',
    ],
    script: [
      '**/components/com_*',
      '**/modules/mod_*',
      '**/media/jui/js',
      '**/media/system/js',
      '**/media/com_*',
      '**/media/mod_*',
      '**/media/vendor/joomla-*',
      '**/plugins/system/*',
    ],
    inlineScript: [
      { match: '{"csrf.token"', weight: 3 },
      { match: '"joomla.jtext"', weight: 3 },
      'Joomla.',
      { match: 'new JCaption', weight: 2.5 },
      { match: '{"system.paths"', weight: 3 },
      { match: '{"joomla.', weight: 3 },
    ],
    relation: [
      { rel: 'search', match: '**/component/search' },
      { rel: 'search', match: '**/component/finder' },
    ],
    path: ['/component/*', '/index.php/component/*'],
    class: ['com_content', 'com_*', 'itemid-*'],
    id: ['mod-search-searchword*', 'modlgn-*', 'mod-finder-searchword*'],
  },
  confusedWith: [],
  examples: [
    {
      facts: { metas: [{ name: 'generator', content: 'Joomla! - Open Source Content Management' }] },
      role: 'software',
    },
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://www.example-lista.it/media/system/js/core.min.js' },
          { kind: 'stylesheet', url: 'https://www.example-lista.it/modules/mod_menu/style.css' },
        ],
        inlineScripts: ['{"csrf.token":"0123","system.paths":{"root":"","base":""}}'],
        classes: ['com_content', 'view-article'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Joomla',
        text: 'We moved our site to Joomla.',
        metas: [{ name: 'description', content: 'About Joomla' }],
      },
    },
    { why: 'a generator that only begins alike', facts: { metas: [{ name: 'generator', content: 'JoomlaLike 1' }] } },
    { why: 'a class that anyone may use', facts: { classes: ['com_content'] } },
  ],
});
