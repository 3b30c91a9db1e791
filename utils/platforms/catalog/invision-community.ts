import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Invision Community',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    class: [{ match: 'ipsApp', weight: 2.5 }, 'ipsLayout_*', 'ipsType_*', 'ipsBox*'],
    id: ['ipsLayout_body', 'ipsLayout_header', 'ipsLayout_contentArea'],
    stylesheet: [
      { match: '**/uploads/css_built_*', weight: 3 },
      { match: '**/public/style_css', weight: 2.5 },
    ],
    script: [
      { match: '**/uploads/javascript_global', weight: 3 },
      { match: '**/applications/core/interface', weight: 2 },
      { match: '**/public/js/ipb.js', weight: 3 },
    ],
    inlineScript: ['ipsSettings =', 'ipsDebug =', 'ipb.vars['],
    credit: [
      { words: 'Invision', match: 'www.invisioncommunity.com' },
      { words: 'Invision', match: 'invisioncommunity.com' },
      { words: 'IP.Board', match: 'www.invisionpower.com' },
    ],
  },
  confusedWith: ['its maker’s own hosting, which a page on an own domain does not show'],
  examples: [
    {
      facts: {
        url: 'https://community.example-union.org/forums/',
        classes: ['ipsApp', 'ipsApp_front', 'ipsLayout_container'],
        ids: ['ipsLayout_body', 'ipsLayout_header'],
        assets: [
          { kind: 'stylesheet', url: 'https://community.example-union.org/uploads/css_built_1/1a2b_global.css' },
        ],
        inlineScripts: ['var ipsDebug = false; var CKEDITOR_BASEPATH = "";'],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://www.example.net/index.php?showforum=3',
        inlineScripts: ["//<![CDATA[ ipb.vars['st'] = '0';"],
        links: [{ url: 'http://www.invisionpower.com/apps/board/', text: 'IP.Board', area: 'footer' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'a class that only begins alike', facts: { classes: ['ipsum', 'ipsBox'] } },
    {
      why: 'evilinvisioncommunity.com is another name',
      facts: {
        links: [{ url: 'https://www.evilinvisioncommunity.com/', text: 'Powered by Invision', area: 'footer' }],
      },
    },
    { why: 'an article that names it', facts: { title: 'Invision Community', text: 'ipsSettings = {}' } },
  ],
});
