import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'SocialEngine',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'Public pages and files that embed it, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    inlineScript: ['en4.core.runonce', 'en4.core.baseUrl', 'en4.orginalBaseUrl'],
    script: [{ match: '**/application/modules/Core/externals/scripts', weight: 3 }],
    stylesheet: [
      { match: '**/application/css.php', weight: 1.5 },
      { match: '**/application/modules/Core/externals/styles', weight: 3 },
    ],
    id: ['global_wrapper', { match: 'global_page_*', weight: 2 }],
  },
  confusedWith: ['a page with a wrapper of that name'],
  examples: [
    {
      facts: {
        url: 'https://reseau.example.fr/',
        ids: ['global_page_core-index-index', 'global_wrapper'],
        assets: [
          {
            kind: 'script',
            url: 'https://reseau.example.fr/application/modules/Core/externals/scripts/core.js?c=1',
          },
        ],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://people.example.org/members/home',
        ids: ['global_page_user-index-home'],
        inlineScripts: ['en4.core.runonce.add(function() { en4.core.baseUrl = "/";'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'a wrapper of that name', facts: { ids: ['global_wrapper'] } },
    { why: 'an article that names it', facts: { title: 'SocialEngine', text: 'en4.core.runonce' } },
    {
      why: 'a path that only begins alike',
      facts: {
        assets: [
          { kind: 'script', url: 'https://www.example.org/application/modules/Corex/externals/scripts/core.js' },
        ],
      },
    },
  ],
});
