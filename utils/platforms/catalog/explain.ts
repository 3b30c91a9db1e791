import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'eXplain',
  kind: 'embedded-service',
  purpose: 'supporters',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['explain.fr', 'www.explain.fr'],
  fingerprints: {
    address: ['explain.fr', '*.explain.fr'],
    script: ['*.explain.fr'],
    frame: ['*.explain.fr'],
  },
  confusedWith: ['the word “explain” in other names'],
  examples: [
    { facts: { url: 'https://www.explain.fr/' }, role: 'host' },
    { facts: { assets: [{ kind: 'frame', url: 'https://app.explain.fr/carte/exemple' }] }, role: 'loads-from' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.jexplain.fr/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.explain.fr/', text: 'eXplain', area: 'footer' }] },
    },
  ],
});
