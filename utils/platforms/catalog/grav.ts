import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Grav',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['GravCMS*'],
    stylesheet: [
      { match: '**/user/themes/*/css', weight: 1.5 },
      { match: '**/user/plugins/*', weight: 1.5 },
    ],
    script: [
      { match: '**/user/themes/*/js', weight: 1.5 },
      { match: '**/user/plugins/*', weight: 1.5 },
    ],
    image: [{ match: '**/user/pages/*/*', weight: 1 }],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'GravCMS' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'stylesheet', url: 'https://www.example-list.org/user/themes/quark/css/theme.css' },
          { kind: 'script', url: 'https://www.example-list.org/user/plugins/form/assets/form.js' },
          { kind: 'image', url: 'https://www.example-list.org/user/pages/01.home/a.jpg' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a folder of a user',
      facts: { assets: [{ kind: 'stylesheet', url: 'https://www.example-list.org/user/themes/dark/css/main.css' }] },
    },
  ],
});
