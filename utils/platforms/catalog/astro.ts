import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Astro',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['Astro v*'],
  },
  confusedWith: [],
  examples: [{ facts: { metas: [{ name: 'generator', content: 'Astro v4.5.0' }] }, role: 'software' }],
  counterexamples: [{ why: 'an article about it', facts: { text: 'We moved our site to Astro.' } }],
});
