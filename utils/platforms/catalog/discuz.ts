import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Discuz!',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['Discuz!*'],
    script: [{ match: '**/static/js/common.js', weight: 0.5 }],
    inlineScript: ['discuz_uid ='],
    id: [
      { match: 'discuz_tips', weight: 2 },
      { match: 'append_parent', weight: 1 },
      { match: 'ajaxwaitid', weight: 1 },
    ],
    credit: [
      { words: 'Discuz!', match: 'www.discuz.net' },
      { words: 'Discuz!', match: 'www.discuz.vip' },
    ],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Discuz! X3.4' }] }, role: 'software' },
    {
      facts: {
        ids: ['append_parent', 'ajaxwaitid'],
        inlineScripts: ["var STYLEID = '1', discuz_uid = '0', cookiepre = 'a_'"],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a script with a common name',
      facts: { assets: [{ kind: 'script', url: 'https://www.example-list.org/static/js/common.js' }] },
    },
  ],
});
