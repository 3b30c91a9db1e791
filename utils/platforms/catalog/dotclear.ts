import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Dotclear',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['Dotclear*'],
    script: ['**/dotclear/inc/js'],
    stylesheet: [{ match: '**/dotclear/themes', weight: 2.5 }],
    credit: [
      { words: 'Dotclear', match: '*.dotclear.org' },
      { words: 'Dotclear', match: 'dotclear.org' },
    ],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Dotclear 2.29' }] }, role: 'software' },
    {
      facts: {
        assets: [{ kind: 'stylesheet', url: 'https://www.example-list.org/dotclear/themes/berlin/style.css' }],
        links: [{ url: 'https://dotclear.org/', text: 'Propulsé par Dotclear', area: 'footer' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [{ why: 'an article about it', facts: { text: 'We moved our site to Dotclear.' } }],
});
