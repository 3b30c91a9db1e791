import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Kirby',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['Kirby', 'Kirby *', 'Kirby CMS*'],
    // Its media folder: what a page shows, and what plugins bring.
    image: [
      { match: '**/media/pages/*/*-*', weight: 1.5 },
      { match: '**/media/pages/*/*/*-*', weight: 1.5 },
    ],
    script: ['**/media/plugins/*/*'],
    stylesheet: ['**/media/plugins/*/*'],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Kirby 4.1' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'image', url: 'https://www.example-liste.de/media/pages/programm/0123456789-1700000000/foto.jpg' },
          { kind: 'stylesheet', url: 'https://www.example-liste.de/media/plugins/example/blocks/index.css' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'a person of that name', facts: { title: 'Kirby for Senate', text: 'Kirby', ids: ['kirby'] } },
    {
      why: 'a picture in a folder of that name',
      facts: { assets: [{ kind: 'image', url: 'https://www.example.org/media/pages/about/team-2024/photo.jpg' }] },
    },
  ],
});
