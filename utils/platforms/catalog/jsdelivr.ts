import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'jsDelivr',
  kind: 'embedded-service',
  purpose: 'delivery',
  source:
    'enthec/webappanalyzer@1b9eee8, entry jsDelivr, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  hosts: ['jsdelivr.com', 'www.jsdelivr.com'],
  fingerprints: {
    script: ['cdn.jsdelivr.net', 'fastly.jsdelivr.net', 'gcore.jsdelivr.net', 'esm.run'],
    stylesheet: ['cdn.jsdelivr.net', 'fastly.jsdelivr.net', 'gcore.jsdelivr.net'],
  },
  confusedWith: [],
  examples: [
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://cdn.jsdelivr.net/npm/bootstrap@5.3.0/dist/js/bootstrap.bundle.min.js' },
        ],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://cdn.jsdelivr.net.example.net/npm/bootstrap.js' }] },
    },
    {
      why: 'an image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://data.jsdelivr.com/v1/badge.svg' }] },
    },
  ],
});
