import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'ProcessWire',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['ProcessWire*'],
    stylesheet: [
      { match: '**/site/templates/styles', weight: 1.5 },
      { match: '**/site/templates/css', weight: 1.5 },
      { match: '**/site/modules/*', weight: 2 },
    ],
    script: [
      { match: '**/site/templates/scripts', weight: 1.5 },
      { match: '**/site/templates/js', weight: 1.5 },
      { match: '**/site/modules/*', weight: 2 },
    ],
    image: [{ match: '**/site/assets/files/*/*', weight: 1.5 }],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'ProcessWire 3' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'stylesheet', url: 'https://www.example-list.org/site/templates/styles/main.css' },
          { kind: 'image', url: 'https://www.example-list.org/site/assets/files/1023/photo.800x600.jpg' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a folder of templates',
      facts: { assets: [{ kind: 'stylesheet', url: 'https://www.example-list.org/site/templates/styles/main.css' }] },
    },
  ],
});
