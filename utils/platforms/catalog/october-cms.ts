import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'October CMS',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry October CMS, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['OctoberCMS*', 'October CMS*'],
    script: [
      { match: '**/modules/system/assets/js/framework*', weight: 3 },
      { match: '**/modules/system/assets/js', weight: 2.5 },
    ],
    stylesheet: [{ match: '**/modules/system/assets/css', weight: 2.5 }],
    image: ['**/storage/app/media', '**/storage/app/uploads/public'],
  },
  confusedWith: ['Winter CMS, which descends from it and leaves the same marks'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'OctoberCMS' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://www.example-list.ru/modules/system/assets/js/framework.combined-min.js' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'a month', facts: { title: 'October', text: 'Vote in October', classes: ['october'] } },
    {
      why: 'pictures alone',
      facts: { assets: [{ kind: 'image', url: 'https://www.example.org/storage/app/media/a.jpg' }] },
    },
  ],
});
