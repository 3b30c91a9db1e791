import { definePlatform } from '../define-platform';

export default definePlatform({
  name: '1C-Bitrix',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    script: ['**/bitrix/js', '**/bitrix/templates', '**/bitrix/cache/js'],
    stylesheet: ['**/bitrix/templates', '**/bitrix/cache/css', '**/bitrix/js'],
    inlineScript: ['BX.setCSSList(', 'BX.setJSList(', { match: 'BX.message(', weight: 2 }],
    image: [{ match: '**/bitrix/templates', weight: 0.5 }],
  },
  confusedWith: [],
  examples: [
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://www.example-list.org/bitrix/js/main/core/core.js' },
          { kind: 'stylesheet', url: 'https://www.example-list.org/bitrix/cache/css/s1/main/page_0123.css' },
        ],
      },
      role: 'software',
    },
    { facts: { inlineScripts: ["BX.setJSList(['/bitrix/js/main/core/core.js']);"] }, role: 'software' },
  ],
  counterexamples: [
    {
      why: 'a picture in a folder of that name',
      facts: { assets: [{ kind: 'image', url: 'https://www.example-list.org/bitrix/templates/logo.png' }] },
    },
  ],
});
