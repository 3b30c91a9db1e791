import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Docusaurus',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Docusaurus, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Docusaurus', 'Docusaurus *'],
    meta: [{ name: 'docusaurus_*', match: '' }],
    id: [{ match: '__docusaurus*', weight: 3 }],
    class: ['docusaurus-*', 'theme-doc-*', 'docMainWrapper*'],
  },
  confusedWith: ['the web host it is published with, which its pages do not name'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Docusaurus v2.4.1' }] }, role: 'software' },
    { facts: { ids: ['__docusaurus'], metas: [{ name: 'docusaurus_locale', content: 'fr' }] }, role: 'software' },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Docusaurus',
        text: 'We moved our site to Docusaurus.',
        metas: [{ name: 'description', content: 'About Docusaurus' }],
      },
    },
    {
      why: 'a generator that only begins alike',
      facts: { metas: [{ name: 'generator', content: 'DocusaurusLike 2' }] },
    },
    { why: 'a class that anyone may use', facts: { classes: ['theme-doc-markdown'] } },
  ],
});
