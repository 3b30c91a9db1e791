import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Next.js',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Next.js, read for its facts',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Next.js*'],
    // Services of others are built with it as well, so its files alone tell no more than that it is possible.
    script: [{ match: '**/_next/static', weight: 2.5 }],
  },
  confusedWith: [
    'Vercel, which makes it and hosts some of the sites built with it',
    'services on the site’s own address that are built with it',
  ],
  examples: [
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://www.example-party.ch/_next/static/chunks/main-7d2c8ce274be86106ca8.js' },
        ],
        ids: ['__next'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'an id that anyone may use', facts: { ids: ['next', '__next'], classes: ['next'] } },
    {
      why: 'a link to the next one',
      facts: { relations: [{ rel: 'next', url: 'https://www.example.org/_next/static/2' }] },
    },
  ],
});
