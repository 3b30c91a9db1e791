import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Plone',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Plone, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Plone', 'Plone *'],
    stylesheet: [{ match: '**/++plone++*', weight: 3 }, { match: '**/++resource++*', weight: 2.5 }, '**/portal_css'],
    script: [
      { match: '**/++plone++*', weight: 3 },
      { match: '**/++resource++*', weight: 2.5 },
      '**/portal_javascripts',
    ],
    id: ['portal-top', 'portal-globalnav', 'portal-column-content', 'visual-portal-wrapper', 'portal-logo'],
    class: ['portaltype-*', 'template-document_view', 'template-newsitem_view', 'plone-toolbar-*'],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Plone - http://plone.org' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'stylesheet', url: 'https://www.example-region.it/++plone++production/++unique++2024/default.css' },
        ],
        ids: ['portal-top'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Plone',
        text: 'We moved our site to Plone.',
        metas: [{ name: 'description', content: 'About Plone' }],
      },
    },
    { why: 'a generator that only begins alike', facts: { metas: [{ name: 'generator', content: 'PloneLike 2' }] } },
    { why: 'an id that any portal may use', facts: { ids: ['portal-logo'] } },
  ],
});
