import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Lemmy',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'LemmyNet/lemmy-ui, its page template read for its facts; background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    inlineScript: ['window.lemmyConfig', { match: 'window.isoData =', weight: 2.5 }],
    class: [{ match: 'lemmy-site', weight: 2 }],
    script: [
      { match: '/static/js/client.js', weight: 1 },
      { match: '/static/*/js/client.js', weight: 1 },
    ],
    credit: [
      { words: 'join-lemmy', match: 'join-lemmy.org' },
      { words: 'Lemmy', match: 'join-lemmy.org' },
    ],
  },
  confusedWith: ['a site that links its community on some server: who runs that server stands in its own notice'],
  examples: [
    {
      facts: {
        url: 'https://lemmy.example.org/c/citizens',
        inlineScripts: ['window.isoData = {"path":"/c/citizens"', 'window.lemmyConfig = {}'],
        classes: ['lemmy-site'],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://talk.example.net/',
        assets: [{ kind: 'script', url: 'https://talk.example.net/static/1a2b3c/js/client.js' }],
        links: [{ url: 'https://join-lemmy.org/', text: 'join-lemmy.org', area: 'footer' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a link to a community on some server',
      facts: { links: [{ url: 'https://lemmy.ml/c/example', text: 'Lemmy', area: 'footer' }] },
    },
    {
      why: 'eviljoin-lemmy.org is another name',
      facts: { links: [{ url: 'https://eviljoin-lemmy.org/', text: 'join-lemmy', area: 'footer' }] },
    },
    { why: 'a musician', facts: { title: 'Lemmy', text: 'A portrait of Lemmy.' } },
  ],
});
