import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const TERMS = 'Brevo Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
/** Newest change of that text that the archive holds. */
const READ = '2024-05-28';
const termsUrl = 'https://www.brevo.com/legal/termsofuse/';

export default definePlatform({
  name: 'Brevo',
  kind: 'embedded-service',
  purpose: 'mailing',
  source:
    'enthec/webappanalyzer@1b9eee8, entries Brevo and Sendinblue, read for their facts; public pages and files that embed it, read 2026-08; background knowledge',
  date: '2026-08-17',
  operator: sourced(
    'Sendinblue SAS; Sendinblue, Inc. for customers in North America, Australia and New Zealand',
    TERMS,
    READ,
  ),
  seat: sourced('FR', TERMS, READ),
  law: sourced('France; Washington, US for Sendinblue, Inc.', TERMS, READ),
  gdprRole: { ...sourced('processor', TERMS, READ), value: 'processor' },
  dataExport: { ...sourced('customer', TERMS, READ), value: 'customer' },
  onClosure: {
    ...sourced('deleted-later', `${TERMS}, data processing agreement, section 5.3`, READ),
    value: 'deleted-later',
  },
  statements: [
    {
      topic: 'decides',
      exact:
        'Thus, Brevo acts as a data processor to make its Services available to Users, who define the purpose and the means of the processing.',
      lang: 'en',
      source: 'Terms of Service, general conditions of use',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'leaves',
      exact:
        'The Users can retrieve their distribution lists at any time by clicking on the “export button” from their personal Brevo account.',
      lang: 'en',
      source: 'Terms of Service, general conditions of use',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'closes',
      exact:
        'Upon termination of the Terms, Brevo shall, upon Customer’s request, destroy all Customer Data within three (3) months of termination.',
      lang: 'en',
      source: 'Terms of Service, data processing agreement, section 5.3',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'law',
      exact: 'The General Conditions of Use are governed solely by French law.',
      lang: 'en',
      source: 'Terms of Service, general conditions of use',
      url: termsUrl,
      date: READ,
    },
  ],
  hosts: ['brevo.com', 'www.brevo.com', 'sendinblue.com', 'www.sendinblue.com', 'help.brevo.com'],
  termsUrl,
  privacyUrl: 'https://www.brevo.com/legal/privacypolicy/',
  policyLanguages: uncertain('en fr', TERMS, READ),
  fingerprints: {
    address: ['*.sibforms.com', 'sibforms.com', '*.brevo.com', 'brevo.com', '*.sendinblue.com'],
    form: ['*.sibforms.com', 'sibforms.com', 'my.sendinblue.com'],
    link: ['*.sibforms.com/serve', 'meet.brevo.com/{account}', 'my.sendinblue.com/users/subscribe'],
    script: [
      'sibforms.com',
      '*.sibforms.com',
      'sibautomation.com',
      '*.sibautomation.com',
      '*.brevo.com',
      '*.sendinblue.com',
    ],
    stylesheet: ['sibforms.com', '*.sibforms.com'],
    frame: ['*.sibforms.com', 'sibforms.com', 'my.sendinblue.com', 'meet.brevo.com'],
    id: ['sib-form', 'sib-container'],
    class: ['sib-form', 'sib-form-*', 'sib_signup_form'],
  },
  confusedWith: ['a form of one’s own that hands addresses over to it unseen'],
  examples: [
    {
      facts: {
        forms: [
          {
            action: 'https://1a2b3c4d.sibforms.com/serve/MUIFAExample',
            method: 'post',
            fields: [{ type: 'email', name: 'EMAIL', label: 'E-mail', required: true }],
            submit: 'S’inscrire',
          },
        ],
      },
      role: 'sends-to',
    },
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://sibforms.com/forms/end-form/build/main.js' },
          { kind: 'frame', url: 'https://1a2b3c4d.sibforms.com/serve/MUIFAExample' },
        ],
        ids: ['sib-form'],
      },
      role: 'loads-from',
    },
    { facts: { url: 'https://1a2b3c4d.sibforms.com/serve/MUIFAExample' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'evilsibforms.com is another name', facts: { url: 'https://x.evilsibforms.com/serve/x' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.sibforms.com.example.net/serve/x' } },
    { why: 'an article that names it', facts: { title: 'Brevo', text: 'Nos courriels partent de chez Brevo.' } },
  ],
});
