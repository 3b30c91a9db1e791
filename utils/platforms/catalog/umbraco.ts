import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Umbraco',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Umbraco, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['umbraco*'],
    script: [{ match: '**/App_Plugins/UmbracoForms', weight: 3 }, '**/umbraco_client', '**/umbraco/surface'],
    stylesheet: [{ match: '**/App_Plugins/UmbracoForms', weight: 3 }, '**/umbraco_client'],
    form: [{ match: '/umbraco/surface', weight: 3 }],
    path: [{ match: '/umbraco/surface', weight: 3 }],
    class: [{ match: 'umbraco-forms-*', weight: 3 }, 'umb-block-list', 'umb-grid'],
  },
  confusedWith: [],
  examples: [
    { facts: { classes: ['umbraco-forms-form', 'umbraco-forms-page'] }, role: 'software' },
    {
      facts: {
        url: 'https://www.example-kommune.dk/kontakt',
        forms: [
          {
            action: 'https://www.example-kommune.dk/umbraco/surface/contact/submit',
            method: 'post',
            fields: [],
            submit: 'Send',
          },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Umbraco',
        text: 'We moved our site to Umbraco.',
        metas: [{ name: 'description', content: 'About Umbraco' }],
      },
    },
    {
      why: 'an address of another site',
      facts: { links: [{ url: 'https://other.example/umbraco/surface/x', text: 'x', area: 'body' }] },
    },
  ],
});
