import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'L2',
  kind: 'embedded-service',
  purpose: 'supporters',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['l2-data.com', 'www.l2-data.com'],
  fingerprints: {
    address: ['*.l2-data.com', 'l2-data.com'],
    script: ['*.l2-data.com'],
    frame: ['*.l2-data.com'],
    form: ['*.l2-data.com'],
  },
  confusedWith: ['it keeps voters’ data and rarely shows on a page'],
  examples: [
    { facts: { url: 'https://www.l2-data.com/' }, role: 'host' },
    { facts: { assets: [{ kind: 'frame', url: 'https://www.l2-data.com/map/example' }] }, role: 'loads-from' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.xl2-data.com/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.l2-data.com/', text: 'L2', area: 'footer' }] },
    },
  ],
});
