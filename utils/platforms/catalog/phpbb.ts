import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'phpBB',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'phpbb/phpbb, its page templates read for their facts; background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    id: [{ match: 'phpbb', weight: 2 }],
    // The first four are those of its second generation.
    class: [
      'forumline',
      'bodyline',
      'topictitle',
      'gensmall',
      'section-index',
      'section-viewforum',
      'section-viewtopic',
      'section-ucp',
    ],
    stylesheet: [
      { match: '**/styles/prosilver/theme', weight: 3 },
      { match: '**/styles/*/theme/stylesheet.css', weight: 2 },
    ],
    script: [
      { match: '**/styles/*/template/forum_fn.js', weight: 3 },
      { match: '**/assets/javascript/core.js', weight: 1.5 },
    ],
    // The default style of its second version.
    image: [{ match: '**/templates/subSilver', weight: 1.5 }],
    path: ['**/viewforum.php', '**/viewtopic.php', '**/ucp.php', '**/privmsg.php', '**/groupcp.php'],
    meta: [{ name: 'copyright', match: 'phpBB Group' }],
    credit: [
      { words: 'phpBB', match: 'www.phpbb.com' },
      { words: 'phpBB', match: 'phpbb.com' },
      { words: 'phpBB', match: 'www.phpbb.*' },
    ],
  },
  confusedWith: ['a site that kept old addresses ending in viewtopic.php'],
  examples: [
    {
      facts: {
        url: 'https://forum.example-parti.fr/viewforum.php?f=2',
        ids: ['phpbb', 'wrap', 'page-body'],
        classes: ['section-viewforum'],
        assets: [
          { kind: 'stylesheet', url: 'https://forum.example-parti.fr/styles/prosilver/theme/stylesheet.css?assets=1' },
          { kind: 'script', url: 'https://forum.example-parti.fr/styles/prosilver/template/forum_fn.js?assets=1' },
        ],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://www.example.org/phpBB3/index.php',
        links: [
          { url: 'https://www.example.org/phpBB3/viewtopic.php?t=1', text: 'Hello', area: 'body' },
          { url: 'https://www.phpbb.com/', text: 'phpBB', area: 'footer' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'an address of that kind alone', facts: { url: 'https://www.example.org/viewtopic.php?t=1' } },
    {
      why: 'evilphpbb.com is another name',
      facts: { links: [{ url: 'https://www.evilphpbb.com/', text: 'phpBB', area: 'footer' }] },
    },
    {
      why: 'a link to the software in an article',
      facts: { links: [{ url: 'https://www.phpbb.com/', text: 'phpBB', area: 'body' }], title: 'phpBB' },
    },
  ],
});
