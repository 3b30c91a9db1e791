import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Constant Contact',
  kind: 'embedded-service',
  purpose: 'mailing',
  source: 'enthec/webappanalyzer@1b9eee8, entry Constant Contact, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['constantcontact.com', 'www.constantcontact.com'],
  fingerprints: {
    address: [
      '*.constantcontact.com',
      'constantcontact.com',
      '*.constantcontactpages.com',
      '*.constantcontactsites.com',
    ],
    script: ['*.ctctcdn.com'],
    stylesheet: ['*.ctctcdn.com'],
    form: ['*.constantcontact.com'],
    link: [
      'visitor.*.constantcontact.com',
      'visitor.constantcontact.com',
      'visitor.r20.constantcontact.com',
      'lp.constantcontactpages.com',
      'conta.cc',
    ],
    class: ['ctct-inline-form', 'ctct-form-*'],
  },
  confusedWith: ['a form of one’s own that hands addresses over to it unseen'],
  examples: [
    {
      facts: {
        forms: [
          {
            action: 'https://visitor2.constantcontact.com/api/v1/signup_forms/1a2b',
            method: 'post',
            fields: [{ type: 'email', name: 'email', label: 'Email', required: true }],
            submit: 'Sign up',
          },
        ],
      },
      role: 'sends-to',
    },
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://static.ctctcdn.com/js/signup-form-widget/current/signup-form-widget.min.js' },
        ],
        classes: ['ctct-inline-form'],
      },
      role: 'loads-from',
    },
    { facts: { url: 'https://lp.constantcontactpages.com/su/Example1/join' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'evilconstantcontact.com is another name', facts: { url: 'https://visitor.evilconstantcontact.com/x' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://visitor.constantcontact.com.example.net/x' } },
    { why: 'the words in a sentence', facts: { text: 'We stay in constant contact with our members.' } },
  ],
});
