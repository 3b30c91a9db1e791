import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'XenForo',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    id: [
      { match: 'XF', weight: 2 },
      { match: 'XenForo', weight: 2.5 },
    ],
    script: [
      { match: '**/js/xf', weight: 2.5 },
      { match: '**/js/xenforo', weight: 3 },
      { match: '**/js/vendor/vendor-compiled.js', weight: 1 },
    ],
    inlineScript: ['XF.extendObject', 'XF.config', 'window.XF = window.XF', 'XF.ready('],
    class: ['p-pageWrapper', 'p-body-main'],
    credit: [
      { words: 'XenForo', match: 'xenforo.com' },
      { words: 'XenForo', match: 'www.xenforo.com' },
    ],
  },
  confusedWith: ['a page that names its own part “XF”'],
  examples: [
    {
      facts: {
        url: 'https://forum.example.org/threads/hello.1/',
        ids: ['XF'],
        classes: ['p-pageWrapper', 'p-body-main'],
        assets: [{ kind: 'script', url: 'https://forum.example.org/js/xf/preamble.min.js?_v=1a2b' }],
        inlineScripts: ['XF.ready(() => { XF.extendObject(true, XF.config, { userId: 0'],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://community.example.net/',
        ids: ['XenForo'],
        links: [{ url: 'https://xenforo.com/', text: 'Forum software by XenForo™', area: 'footer' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'a part of a page that is named so', facts: { ids: ['XF'] } },
    {
      why: 'evilxenforo.com is another name',
      facts: { links: [{ url: 'https://evilxenforo.com/', text: 'Forum software by XenForo', area: 'footer' }] },
    },
    {
      why: 'a link to the software in an article',
      facts: { links: [{ url: 'https://xenforo.com/', text: 'XenForo', area: 'body' }], title: 'XenForo' },
    },
  ],
});
