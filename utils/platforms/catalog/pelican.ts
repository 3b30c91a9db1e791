import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Pelican',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['Pelican*'],
  },
  confusedWith: [],
  examples: [{ facts: { metas: [{ name: 'generator', content: 'Pelican' }] }, role: 'software' }],
  counterexamples: [{ why: 'an article about it', facts: { text: 'We moved our site to Pelican.' } }],
});
