import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

export default definePlatform({
  name: 'Typeform',
  kind: 'embedded-service',
  purpose: 'forms',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Typeform, and publicsuffix/list@e8c9a2b, read for their facts; background knowledge',
  date: '2026-08-19',
  operator: background('Typeform S.L.'),
  seat: sourced('ES', 'ghostery/trackerdb@0448d4b, entry Typeform', '2026-08-06'),
  region: background('US EU'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['typeform.com', 'www.typeform.com', 'help.typeform.com', 'admin.typeform.com'],
  fingerprints: {
    address: ['{account}.typeform.com/to', '{account}.pro.typeform.com', '*.typeform.com', 'typeform.com'],
    script: ['embed.typeform.com', 's3-eu-west-1.amazonaws.com/share.typeform.com'],
    stylesheet: ['embed.typeform.com'],
    frame: ['{account}.typeform.com/to', '*.typeform.com'],
    link: ['{account}.typeform.com/to', 'form.typeform.com/to'],
  },
  reserved: ['www', 'form', 'embed', 'admin', 'help', 'api', 'developer'],
  confusedWith: ['a form of one’s own that asks one question at a time'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://embed.typeform.com/next/embed.js' }] },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'https://examplecampaign.typeform.com/to/AbCdEf', text: 'Volunteer', area: 'nav' }] },
      role: 'sends-to',
      account: 'examplecampaign',
    },
    { facts: { url: 'https://examplecampaign.typeform.com/to/AbCdEf' }, role: 'host', account: 'examplecampaign' },
  ],
  counterexamples: [
    { why: 'eviltypeform.com is another name', facts: { url: 'https://x.eviltypeform.com/to/a' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.typeform.com.example.net/to/a' } },
    {
      why: 'a link to its home page',
      facts: { links: [{ url: 'https://www.typeform.com/', text: 'Typeform', area: 'footer' }] },
    },
  ],
});
