import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Friendica',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'friendica/friendica, its page templates read for their facts; background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    generator: ['Friendica', 'Friendica *'],
    stylesheet: ['frio', 'vier', 'quattro', 'duepuntozero'].map((theme) => ({
      match: `**/view/theme/${theme}`,
      weight: 2.5,
    })),
    script: [
      { match: '**/view/theme/frio/js', weight: 2.5 },
      { match: '**/view/js/main.js', weight: 1 },
    ],
    inlineScript: [{ match: 'var updateInterval =', weight: 1.5 }],
    image: ['**/images/friendica-*'],
  },
  confusedWith: ['a site that links its account on some server: who runs that server stands in its own notice'],
  examples: [
    {
      facts: {
        url: 'https://sozial.example-verein.de/profile/kandidatin',
        metas: [{ name: 'generator', content: 'Friendica 2024.12-1572' }],
        assets: [
          { kind: 'stylesheet', url: 'https://sozial.example-verein.de/view/theme/frio/css/style.css?v=2024.12' },
        ],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://friends.example.org/',
        assets: [
          { kind: 'stylesheet', url: 'https://friends.example.org/view/theme/vier/style.css' },
          { kind: 'script', url: 'https://friends.example.org/view/js/main.js' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a link to an account on some server',
      facts: { links: [{ url: 'https://libranet.de/profile/example', text: 'Friendica', area: 'footer' }] },
    },
    {
      why: 'a generator that only begins alike',
      facts: { metas: [{ name: 'generator', content: 'Friendicalike 1' }] },
    },
    {
      why: 'a script of that name alone',
      facts: { assets: [{ kind: 'script', url: 'https://www.example.org/view/js/main.js' }] },
    },
  ],
});
