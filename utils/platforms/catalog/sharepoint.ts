import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'SharePoint',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['Microsoft SharePoint*'],
    script: ['**/_layouts/15', '**/_layouts/1033', '**/_layouts/init.js'],
    stylesheet: ['**/_layouts/15', '**/_layouts/1033/styles'],
    id: ['s4-workspace', 's4-bodyContainer', 'MSOLayout_*'],
    inlineScript: ['_spPageContextInfo'],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Microsoft SharePoint' }] }, role: 'software' },
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://www.example-list.org/_layouts/15/init.js' }],
        inlineScripts: ['var _spPageContextInfo = {webServerRelativeUrl: "/"};'],
      },
      role: 'software',
    },
  ],
  counterexamples: [{ why: 'an article about it', facts: { text: 'We moved our site to SharePoint.' } }],
});
