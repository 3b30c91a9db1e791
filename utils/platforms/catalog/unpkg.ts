import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'unpkg',
  kind: 'embedded-service',
  purpose: 'delivery',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Unpkg, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  hosts: ['unpkg.com', 'www.unpkg.com'],
  fingerprints: { script: ['unpkg.com'], stylesheet: ['unpkg.com'] },
  confusedWith: [],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://unpkg.com/leaflet@1.9.4/dist/leaflet.js' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://myunpkg.com/leaflet@1.9.4/dist/leaflet.js' }] },
    },
    { why: 'a link', facts: { links: [{ url: 'https://unpkg.com/browse/leaflet/', text: 'unpkg', area: 'body' }] } },
  ],
});
