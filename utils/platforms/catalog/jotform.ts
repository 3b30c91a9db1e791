import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

export default definePlatform({
  name: 'Jotform',
  kind: 'embedded-service',
  purpose: 'forms',
  source:
    'enthec/webappanalyzer@1b9eee8 and ghostery/trackerdb@0448d4b, entries Jotform, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: background('Jotform Inc.'),
  seat: sourced('US', 'ghostery/trackerdb@0448d4b, entry Jotform', '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['jotform.com', 'www.jotform.com'],
  termsUrl: 'https://www.jotform.com/terms/',
  privacyUrl: 'https://www.jotform.com/privacy/',
  fingerprints: {
    address: ['*.jotform.com', 'jotform.com', '*.jotformeu.com', '*.jotform.me', '*.jotformpro.com'],
    script: ['*.jotform.com', '*.jotfor.ms', '*.jotform.io', '*.jotformeu.com'],
    stylesheet: ['*.jotform.com', '*.jotfor.ms'],
    frame: ['*.jotform.com', '*.jotformeu.com'],
    form: ['*.jotform.com', '*.jotformeu.com'],
    link: ['form.jotform.com', 'eu.jotform.com', 'form.jotformeu.com', 'www.jotform.com/form'],
    id: ['JotFormIFrame-*'],
    inlineScript: ['JotForm.init', 'JOTFORM_ENV'],
  },
  confusedWith: ['a form of one’s own'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://form.jotform.com/jsform/230000000000001' }],
        ids: ['JotFormIFrame-230000000000001'],
      },
      role: 'loads-from',
    },
    {
      facts: {
        forms: [
          {
            action: 'https://eu-submit.jotform.com/submit/230000000000001',
            method: 'post',
            fields: [{ type: 'email', name: 'q3_email', label: 'Email', required: true }],
            submit: 'Submit',
          },
        ],
      },
      role: 'sends-to',
    },
    { facts: { url: 'https://form.jotform.com/230000000000001' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'eviljotform.com is another name', facts: { url: 'https://form.eviljotform.com/1' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://form.jotform.com.example.net/1' } },
    {
      why: 'a link to its home page',
      facts: { links: [{ url: 'https://www.jotform.com/', text: 'Jotform', area: 'footer' }] },
    },
  ],
});
