import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'OpenStreetMap',
  kind: 'embedded-service',
  // It delivers maps.
  purpose: 'delivery',
  source: 'enthec/webappanalyzer@1b9eee8, entry OpenStreetMap, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['openstreetmap.org', 'www.openstreetmap.org'],
  fingerprints: {
    frame: ['www.openstreetmap.org/export', 'openstreetmap.org/export'],
    image: ['tile.openstreetmap.org', '*.tile.openstreetmap.org'],
    inlineScript: ['tile.openstreetmap.org'],
  },
  confusedWith: ['maps of others that are drawn from its data and name it'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'frame', url: 'https://www.openstreetmap.org/export/embed.html?bbox=2.3,48.8,2.4,48.9' }],
      },
      role: 'loads-from',
    },
    {
      facts: { assets: [{ kind: 'image', url: 'https://a.tile.openstreetmap.org/12/2074/1409.png' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'its name under a map of others',
      facts: { links: [{ url: 'https://www.openstreetmap.org/copyright', text: 'OpenStreetMap', area: 'body' }] },
    },
    {
      why: 'another name',
      facts: { assets: [{ kind: 'frame', url: 'https://www.notopenstreetmap.org/export/embed.html' }] },
    },
  ],
});
