import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'MyBB',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    stylesheet: [{ match: '**/cache/themes/theme*', weight: 2.5 }],
    script: [
      { match: '**/jscripts/general.js', weight: 2 },
      { match: '**/jscripts/jquery.plugins*', weight: 2 },
      { match: '**/jscripts/popup_menu.js', weight: 1.5 },
    ],
    inlineScript: [{ match: 'var cookieDomain =', weight: 1.5 }, 'var my_post_key =', 'my_post_key'],
    path: [
      { match: '**/forumdisplay.php', weight: 0.5 },
      { match: '**/usercp.php', weight: 0.5 },
    ],
    credit: [
      { words: 'MyBB', match: 'mybb.com' },
      { words: 'MyBB', match: 'www.mybb.com' },
      { words: 'MyBB', match: 'www.mybboard.net' },
    ],
  },
  confusedWith: ['another forum whose pages end in forumdisplay.php, as those of vBulletin do'],
  examples: [
    {
      facts: {
        url: 'https://forum.example.org/forumdisplay.php?fid=2',
        assets: [
          { kind: 'stylesheet', url: 'https://forum.example.org/cache/themes/theme1/global.css?t=1' },
          { kind: 'script', url: 'https://forum.example.org/jscripts/general.js?ver=1827' },
        ],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://www.example.net/',
        assets: [{ kind: 'script', url: 'https://www.example.net/jscripts/jquery.plugins.min.js?ver=1821' }],
        links: [{ url: 'https://mybb.com/', text: 'Powered By MyBB', area: 'footer' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'an address that several forums share', facts: { url: 'https://www.example.org/forumdisplay.php?f=2' } },
    {
      why: 'evilmybb.com is another name',
      facts: { links: [{ url: 'https://evilmybb.com/', text: 'Powered By MyBB', area: 'footer' }] },
    },
    {
      why: 'a link to the software in an article',
      facts: { links: [{ url: 'https://mybb.com/', text: 'MyBB', area: 'body' }], title: 'MyBB' },
    },
  ],
});
