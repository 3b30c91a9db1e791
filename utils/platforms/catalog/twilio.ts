import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

/** Its work is done between servers: a page shows it rarely. */
export default definePlatform({
  name: 'Twilio / SendGrid',
  kind: 'embedded-service',
  purpose: 'messages',
  source: 'Background knowledge',
  date: '2026-08',
  operator: background('Twilio Inc.'),
  seat: sourced('US', 'ghostery/trackerdb@0448d4b, entry Twilio', '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['twilio.com', 'www.twilio.com', 'sendgrid.com', 'www.sendgrid.com'],
  privacyUrl: 'https://www.twilio.com/privacy',
  fingerprints: {
    address: ['*.twilio.com', 'twilio.com', 'sendgrid.com', '*.sendgrid.com', '*.sg-form.com'],
    script: ['*.twilio.com', 'media.twiliocdn.com'],
    frame: ['*.sg-form.com'],
    form: ['*.sg-form.com'],
    link: ['*.sg-form.com', '*.ct.sendgrid.net'],
  },
  confusedWith: ['a page whose messages are sent by another service'],
  examples: [
    {
      facts: { assets: [{ kind: 'frame', url: 'https://cdn.forms-content-1.sg-form.com/1a2b-3c4d' }] },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'https://u1234567.ct.sendgrid.net/ls/click?upn=x', text: 'Read more', area: 'body' }] },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    {
      why: 'eviltwilio.com is another name',
      facts: { assets: [{ kind: 'script', url: 'https://sdk.eviltwilio.com/a.js' }] },
    },
    { why: 'a name that ends in another domain', facts: { url: 'https://www.twilio.com.example.net/' } },
    {
      why: 'a link to its home page',
      facts: { links: [{ url: 'https://www.twilio.com/', text: 'Twilio', area: 'body' }] },
    },
  ],
});
