import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'MailerLite',
  kind: 'embedded-service',
  purpose: 'mailing',
  source: 'enthec/webappanalyzer@1b9eee8, entry MailerLite, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['mailerlite.com', 'www.mailerlite.com'],
  privacyUrl: 'https://www.mailerlite.com/privacy-policy',
  fingerprints: {
    address: ['*.mailerlite.com', 'mailerlite.com', '{account}.mailerpage.io', '{account}.ml-pages.com'],
    script: ['assets.mailerlite.com', '*.mailerlite.com'],
    stylesheet: ['assets.mailerlite.com', '*.mailerlite.com'],
    form: ['assets.mailerlite.com/jsonp', '*.mailerlite.com'],
    link: ['landing.mailerlite.com', 'subscribepage.io', 'preview.mailerlite.*', '{account}.mailerpage.io'],
    class: ['ml-embedded', 'ml-form-embedContainer', 'ml-subscribe-form'],
  },
  confusedWith: ['a form of one’s own that hands addresses over to it unseen'],
  examples: [
    {
      facts: {
        forms: [
          {
            action: 'https://assets.mailerlite.com/jsonp/123456/forms/7890/subscribe',
            method: 'post',
            fields: [{ type: 'email', name: 'fields[email]', label: 'Email', required: true }],
            submit: 'Subscribe',
          },
        ],
      },
      role: 'sends-to',
    },
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://assets.mailerlite.com/js/universal.js' }],
        classes: ['ml-embedded'],
      },
      role: 'loads-from',
    },
    { facts: { url: 'https://landing.mailerlite.com/webforms/landing/a1b2c3' }, role: 'host' },
  ],
  counterexamples: [
    {
      why: 'evilmailerlite.com is another name',
      facts: { assets: [{ kind: 'script', url: 'https://assets.evilmailerlite.com/a.js' }] },
    },
    { why: 'a name that ends in another domain', facts: { url: 'https://landing.mailerlite.com.example.net/' } },
    { why: 'an article that names it', facts: { title: 'MailerLite', text: 'We use MailerLite.' } },
  ],
});
