import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'i360',
  kind: 'embedded-service',
  purpose: 'supporters',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['i-360.com', 'www.i-360.com'],
  fingerprints: {
    address: ['*.i-360.com', 'i-360.com'],
    script: ['*.i-360.com'],
    frame: ['*.i-360.com'],
    form: ['*.i-360.com'],
  },
  confusedWith: ['it keeps voters’ data and rarely shows on a page'],
  examples: [
    { facts: { url: 'https://www.i-360.com/' }, role: 'host' },
    { facts: { assets: [{ kind: 'script', url: 'https://login.i-360.com/form.js' }] }, role: 'loads-from' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.mi-360.com/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.i-360.com/', text: 'i360', area: 'footer' }] },
    },
  ],
});
