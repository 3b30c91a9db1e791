import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Moodle',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'enthec/webappanalyzer@1b9eee8, entry Moodle, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    meta: [{ name: 'keywords', match: 'moodle,' }],
    stylesheet: ['**/theme/styles.php', '**/theme/yui_combo.php'],
    script: ['**/theme/yui_combo.php', '**/lib/javascript.php', '**/theme/javascript.php'],
    inlineScript: [
      { match: 'M.yui = {}', weight: 3 },
      { match: 'M.cfg = {', weight: 2 },
    ],
    path: ['/login/index.php', '/course/view.php'],
    class: ['path-site', 'format-site', 'pagelayout-frontpage', 'pagelayout-login'],
  },
  confusedWith: [],
  examples: [
    {
      facts: {
        url: 'https://learn.example-union.org/',
        metas: [{ name: 'keywords', content: 'moodle, Home | Training' }],
        assets: [
          { kind: 'stylesheet', url: 'https://learn.example-union.org/theme/styles.php/boost/1700000000_1/all' },
          {
            kind: 'script',
            url: 'https://learn.example-union.org/lib/javascript.php/1700000000/lib/polyfills/polyfill.js',
          },
        ],
        classes: ['path-site', 'pagelayout-frontpage'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Moodle',
        text: 'We moved our site to Moodle.',
        metas: [{ name: 'description', content: 'About Moodle' }],
      },
    },
    { why: 'a login page of any software', facts: { url: 'https://www.example.org/login/index.php' } },
  ],
});
