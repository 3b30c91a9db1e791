import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'eZ Publish / Ibexa',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['eZ Publish*', 'eZ Platform*', 'Ibexa*'],
    stylesheet: ['**/extension/*/design/*/stylesheets', '**/var/*/cache/public/stylesheets'],
    script: ['**/extension/*/design/*/javascript', '**/var/*/cache/public/javascript'],
    image: [{ match: '**/var/*/storage/images', weight: 1 }],
  },
  confusedWith: ['other software that keeps files in /var and /extension'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'eZ Publish' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'stylesheet', url: 'https://www.example-list.org/extension/site/design/site/stylesheets/main.css' },
          { kind: 'script', url: 'https://www.example-list.org/var/site/cache/public/javascript/a.js' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a folder that is called var',
      facts: { assets: [{ kind: 'image', url: 'https://www.example-list.org/var/site/storage/images/a.jpg' }] },
    },
  ],
});
