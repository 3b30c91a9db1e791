import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'FluxBB / PunBB',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['FluxBB*', 'PunBB*'],
    id: [
      { match: 'punwrap', weight: 1.5 },
      { match: 'punindex', weight: 2 },
      { match: 'punviewtopic', weight: 2 },
      { match: 'punviewforum', weight: 2 },
      { match: 'brd-index', weight: 1.5 },
    ],
    class: [
      { match: 'pun', weight: 1.5 },
      { match: 'brd-page', weight: 1.5 },
    ],
    credit: [
      { words: 'FluxBB', match: 'fluxbb.org' },
      { words: 'PunBB', match: 'punbb.informer.com' },
    ],
  },
  confusedWith: [],
  examples: [
    {
      facts: {
        ids: ['punwrap', 'punviewtopic'],
        classes: ['pun'],
        links: [{ url: 'https://fluxbb.org/', text: 'Powered by FluxBB', area: 'footer' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [{ why: 'a play on words', facts: { classes: ['pun'], text: 'A good pun is its own reword.' } }],
});
