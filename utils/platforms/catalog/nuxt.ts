import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Nuxt',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    script: [{ match: '**/_nuxt/*', weight: 2.5 }],
    stylesheet: [{ match: '**/_nuxt/*', weight: 2.5 }],
    id: [
      { match: '__nuxt', weight: 2 },
      { match: '__NUXT_DATA__', weight: 2 },
    ],
    inlineScript: [{ match: 'window.__NUXT__', weight: 3 }],
  },
  confusedWith: [],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://www.example-list.org/_nuxt/entry.0123.js' }], ids: ['__nuxt'] },
      role: 'software',
    },
  ],
  counterexamples: [{ why: 'a name in a text', facts: { text: 'window.__NUXT__ is what Nuxt leaves.' } }],
});
