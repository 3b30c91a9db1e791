import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Hexo',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['Hexo*'],
  },
  confusedWith: [],
  examples: [{ facts: { metas: [{ name: 'generator', content: 'Hexo 6.3.0' }] }, role: 'software' }],
  counterexamples: [{ why: 'an article about it', facts: { text: 'We moved our site to Hexo.' } }],
});
