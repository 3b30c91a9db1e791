import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'MODX',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['MODX*'],
    script: [
      { match: '**/assets/components/*/js', weight: 1.5 },
      { match: '**/assets/snippets/*', weight: 1.5 },
    ],
    stylesheet: [{ match: '**/assets/components/*/css', weight: 1.5 }],
    image: [{ match: '**/assets/components/phpthumbof', weight: 1 }],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'MODX Revolution' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://www.example-list.org/assets/components/ajaxform/js/default.js' },
          { kind: 'stylesheet', url: 'https://www.example-list.org/assets/components/ajaxform/css/default.css' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a folder of components',
      facts: { assets: [{ kind: 'script', url: 'https://www.example-list.org/assets/components/menu/js/menu.js' }] },
    },
  ],
});
