import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Mobirise',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['Mobirise*'],
  },
  confusedWith: [],
  examples: [{ facts: { metas: [{ name: 'generator', content: 'Mobirise v5.9.0, mobirise.com' }] }, role: 'software' }],
  counterexamples: [{ why: 'an article about it', facts: { text: 'We moved our site to Mobirise.' } }],
});
