import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'OpenCart',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    stylesheet: [{ match: '**/catalog/view/theme', weight: 2.5 }],
    script: [{ match: '**/catalog/view/javascript', weight: 2.5 }],
    image: [{ match: '**/image/cache/catalog', weight: 1.5 }],
    credit: [{ words: 'OpenCart', match: 'www.opencart.com' }],
  },
  confusedWith: [],
  examples: [
    {
      facts: {
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://www.example-list.org/catalog/view/theme/default/stylesheet/stylesheet.css',
          },
          { kind: 'script', url: 'https://www.example-list.org/catalog/view/javascript/common.js' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a catalogue of pictures',
      facts: { assets: [{ kind: 'image', url: 'https://www.example-list.org/image/cache/catalog/a.jpg' }] },
    },
  ],
});
