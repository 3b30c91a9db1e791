import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'vBulletin',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    generator: ['vBulletin', 'vBulletin *'],
    script: [
      { match: '**/clientscript/vbulletin*', weight: 3 },
      { match: '**/core/clientscript', weight: 1.5 },
    ],
    stylesheet: [{ match: '**/clientscript/vbulletin*', weight: 3 }],
    inlineScript: [
      'window.vBulletin = window.vBulletin',
      'vBulletin_init();',
      { match: 'var vbphrase', weight: 2.5 },
      'vb_disable_ajax',
    ],
    id: [{ match: 'vbulletin_html', weight: 2.5 }, { match: 'vbulletin_css*', weight: 2.5 }, 'vbflink_*'],
    class: ['vbmenu_control', 'vbmenu_popup'],
    fields: [['vb_login_username', 'vb_login_password']],
    credit: [
      { words: 'vBulletin', match: '*.vbulletin.com' },
      { words: 'vBulletin', match: 'vbulletin.com' },
    ],
  },
  confusedWith: ['another forum whose pages end in showthread.php, as those of MyBB do'],
  examples: [
    {
      facts: {
        url: 'https://forum.example-party.org/forumdisplay.php?f=2',
        metas: [{ name: 'generator', content: 'vBulletin 4.2.5' }],
        ids: ['vbulletin_html'],
        assets: [{ kind: 'script', url: 'https://forum.example-party.org/clientscript/vbulletin-core.js?v=425' }],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://www.example-citizens.net/forums/index.php',
        assets: [
          {
            kind: 'script',
            url: 'https://www.example-citizens.net/forums/clientscript/vbulletin_global.js?v=387',
          },
        ],
        links: [{ url: 'https://www.vbulletin.com/', text: 'Powered by vBulletin®', area: 'footer' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'an address that several forums share', facts: { url: 'https://www.example.org/showthread.php?t=1' } },
    {
      why: 'a link to the software in an article',
      facts: { links: [{ url: 'https://www.vbulletin.com/', text: 'vBulletin', area: 'body' }], title: 'vBulletin' },
    },
    {
      why: 'evilvbulletin.com is another name',
      facts: { links: [{ url: 'https://www.evilvbulletin.com/', text: 'Powered by vBulletin', area: 'footer' }] },
    },
  ],
});
