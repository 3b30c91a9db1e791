import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'e107',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['e107*'],
    script: ['**/e107_files', '**/e107_web', '**/e107_plugins'],
    stylesheet: ['**/e107_themes', '**/e107_web', '**/e107_plugins'],
    image: [
      { match: '**/e107_images', weight: 1.5 },
      { match: '**/e107_media', weight: 1.5 },
    ],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'e107' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://www.example-list.org/e107_web/js/core/all.jquery.js' },
          { kind: 'stylesheet', url: 'https://www.example-list.org/e107_themes/bootstrap3/style.css' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [{ why: 'an article about it', facts: { text: 'We moved our site to e107.' } }],
});
