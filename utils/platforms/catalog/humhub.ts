import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'HumHub',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'enthec/webappanalyzer@1b9eee8, entry HumHub, and humhub/humhub@13dc147, read for their facts',
  date: '2026-08-19',
  hosts: [],
  fingerprints: {
    inlineScript: ['humhub.config.set('],
    script: ['**/humhub.core.js', '**/js/humhub', '**/humhub-bundle.js', '**/humhub-app.js'],
    id: [
      { match: 'topbar-first', weight: 1.5 },
      { match: 'topbar-second', weight: 1.5 },
    ],
    credit: [
      { words: 'HumHub', match: 'www.humhub.com' },
      { words: 'HumHub', match: 'www.humhub.org' },
      { words: 'HumHub', match: 'humhub.org' },
    ],
  },
  confusedWith: ['a site that only links the software'],
  examples: [
    {
      facts: {
        url: 'https://intern.example-verein.de/dashboard',
        inlineScripts: ['humhub.config.set({"client":{"baseUrl":"https://intern.example-verein.de"}'],
        ids: ['topbar-first', 'topbar-second'],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://netz.example.org/',
        ids: ['topbar-first'],
        links: [{ url: 'https://www.humhub.com/', text: 'Powered by HumHub', area: 'footer' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'a bar of that name is not enough', facts: { ids: ['topbar-first', 'topbar-second'] } },
    {
      why: 'a link to the software in an article',
      facts: { links: [{ url: 'https://www.humhub.com/', text: 'HumHub', area: 'body' }], title: 'HumHub' },
    },
    {
      why: 'evilhumhub.com is another name',
      facts: { links: [{ url: 'https://www.evilhumhub.com/', text: 'Powered by HumHub', area: 'footer' }] },
    },
  ],
});
