import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Discourse',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'enthec/webappanalyzer@1b9eee8, entry Discourse, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Discourse', 'Discourse *'],
    meta: [
      { name: 'discourse_theme_id*', match: '*' },
      { name: 'discourse/config/environment', match: '*' },
      { name: 'discourse-base-uri', match: '*' },
    ],
    script: [
      { match: '**/assets/start-discourse-*', weight: 3 },
      { match: '**/assets/discourse-*', weight: 1 },
      { match: '**/assets/browser-detect-*', weight: 1 },
    ],
    stylesheet: [{ match: '**/stylesheets/discourse-*', weight: 1 }],
    id: [{ match: 'data-discourse-setup', weight: 3 }, 'main-outlet', 'd-splash'],
  },
  confusedWith: [
    'the company that makes it and hosts it for others: the software is not the host',
    'other companies that host it for their customers',
  ],
  examples: [
    {
      facts: {
        url: 'https://forum.example-party.org/',
        metas: [
          { name: 'generator', content: 'Discourse 3.5.0 - https://github.com/discourse/discourse version 1a2b3c' },
          { name: 'discourse_theme_id', content: '2' },
        ],
        ids: ['data-discourse-setup', 'main-outlet'],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://debate.example.net/latest',
        assets: [{ kind: 'script', url: 'https://debate.example.net/assets/start-discourse-9f8e.js' }],
        ids: ['data-discourse-setup'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'comments that come from a forum elsewhere',
      facts: {
        ids: ['discourse-comments'],
        assets: [
          { kind: 'script', url: 'https://forum.example.com/javascripts/embed.js' },
          { kind: 'image', url: 'https://avatars.discourse-cdn.com/v4/letter/a/1/48.png' },
        ],
      },
    },
    {
      why: 'an article about discourse',
      facts: { title: 'Discourse on inequality', text: 'Public discourse needs a forum.' },
    },
    {
      why: 'a generator that only begins alike',
      facts: { metas: [{ name: 'generator', content: 'Discourser 1.0' }] },
    },
  ],
});
