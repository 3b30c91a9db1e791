import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'MkDocs',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['mkdocs*'],
    script: [{ match: '**/search/main.js', weight: 1 }],
    credit: [{ words: 'MkDocs', match: 'www.mkdocs.org' }],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'mkdocs-1.6.0, mkdocs-material-9.5.0' }] }, role: 'software' },
  ],
  counterexamples: [{ why: 'an article about it', facts: { text: 'We moved our site to MkDocs.' } }],
});
