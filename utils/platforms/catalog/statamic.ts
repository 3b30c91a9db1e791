import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Statamic',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['Statamic*'],
  },
  confusedWith: [],
  examples: [{ facts: { metas: [{ name: 'generator', content: 'Statamic' }] }, role: 'software' }],
  counterexamples: [{ why: 'an article about it', facts: { text: 'We moved our site to Statamic.' } }],
});
