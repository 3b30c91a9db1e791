import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Mastodon',
  kind: 'self-hosted-software',
  purpose: 'social',
  source: 'mastodon/mastodon, its page layouts read for their facts; background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    id: [{ match: 'mastodon', weight: 2 }, 'initial-state', 'inert-style'],
    class: ['app-body', 'logo-resources'],
    inlineScript: [
      { match: '{"meta":{"streaming_api_base_url":', weight: 3 },
      { match: '"streaming_api_base_url":"wss:', weight: 3 },
    ],
    script: [
      { match: '**/packs/js/common-*', weight: 1 },
      { match: '**/packs/js/application-*', weight: 1 },
      { match: '**/packs/common-*', weight: 1 },
    ],
    stylesheet: [
      { match: '**/packs/css/mastodon-*', weight: 1.5 },
      { match: '**/packs/css/common-*', weight: 1 },
    ],
  },
  confusedWith: ['a site that links its account there: who runs that server stands in its own notice'],
  examples: [
    {
      facts: {
        url: 'https://social.example-party.eu/@candidate',
        ids: ['mastodon', 'initial-state'],
        classes: ['app-body', 'theme-default'],
        inlineScripts: ['{"meta":{"streaming_api_base_url":"wss://social.example-party.eu","access_token":null'],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://toot.example.org/about',
        ids: ['mastodon', 'initial-state'],
        assets: [{ kind: 'script', url: 'https://toot.example.org/packs/js/common-1a2b3c.js' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a link to an account on some server',
      facts: {
        links: [{ url: 'https://mastodon.social/@examplecandidate', text: 'Mastodon', area: 'footer', rel: 'me' }],
      },
    },
    { why: 'a part of a page that is named so', facts: { ids: ['mastodon'] } },
    {
      why: 'another application whose parts are packed alike',
      facts: {
        ids: ['initial-state'],
        assets: [{ kind: 'script', url: 'https://www.example.org/packs/js/application-1a2b3c.js' }],
      },
    },
  ],
});
