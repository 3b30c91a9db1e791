import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'XOOPS',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['XOOPS*'],
    script: ['**/include/xoops.js'],
    stylesheet: ['**/xoops.css'],
    class: ['xo-blockcontent', 'xoopsTable'],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'XOOPS' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://www.example-list.org/include/xoops.js' },
          { kind: 'stylesheet', url: 'https://www.example-list.org/xoops.css' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [{ why: 'an article about it', facts: { text: 'We moved our site to XOOPS.' } }],
});
