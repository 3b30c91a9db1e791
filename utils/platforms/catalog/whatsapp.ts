import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const TERMS = 'WhatsApp Terms of Service for the European Region, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'WhatsApp Privacy Policy for the European Region, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const READ = '2025-09-23';
const termsUrl = 'https://www.whatsapp.com/legal/updates/terms-of-service-eea';
const privacyUrl = 'https://www.whatsapp.com/legal/updates/privacy-policy-eea';

export default definePlatform({
  name: 'WhatsApp',
  kind: 'host-platform',
  purpose: 'messages',
  source: 'Background knowledge',
  date: '2026-08',
  operator: sourced('WhatsApp Ireland Limited / WhatsApp LLC', PRIVACY, READ),
  seat: sourced('IE US', PRIVACY, READ),
  law: sourced('Ireland, or the consumer’s own country', TERMS, READ),
  gdprRole: { ...sourced('controller', PRIVACY, READ), value: 'controller' },
  dataExport: { ...sourced('person', PRIVACY, READ), value: 'person' },
  statements: [
    {
      topic: 'owns',
      exact:
        'WhatsApp does not claim ownership of the information that you submit for your WhatsApp account or through our Services.',
      lang: 'en',
      source: 'Terms of Service, “Your Rights”',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'stores',
      exact: 'WhatsApp uses Facebook’s global infrastructure and data centers, including in the United States.',
      lang: 'en',
      source: 'Privacy Policy, “Our Global Operations”',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'leaves',
      exact:
        'You can access or port your information using our in-app Request Account Info feature (available under Settings > Account).',
      lang: 'en',
      source: 'Privacy Policy',
      url: privacyUrl,
      date: READ,
    },
  ],
  hosts: ['whatsapp.com', 'www.whatsapp.com', 'faq.whatsapp.com', 'blog.whatsapp.com'],
  termsUrl,
  privacyUrl,
  policyLanguages: background('en'),
  fingerprints: {
    address: ['chat.whatsapp.com', '*.whatsapp.com', 'whatsapp.com', 'wa.me'],
    link: [
      'chat.whatsapp.com',
      'whatsapp.com/channel',
      'www.whatsapp.com/channel',
      'wa.me/message',
      // A number; without one the address shares this page.
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => `wa.me/${digit}*`),
    ],
  },
  confusedWith: ['a site with a share button: wa.me and api.whatsapp.com without a number'],
  examples: [
    {
      facts: {
        links: [{ url: 'https://chat.whatsapp.com/ExampleInvite123', text: 'Our WhatsApp group', area: 'body' }],
      },
      role: 'sends-to',
    },
    {
      facts: { links: [{ url: 'https://www.whatsapp.com/channel/0029ExampleChannel', text: 'Channel', area: 'nav' }] },
      role: 'sends-to',
    },
    { facts: { url: 'https://chat.whatsapp.com/ExampleInvite123' }, role: 'host' },
  ],
  counterexamples: [
    {
      why: 'buttons that share this page',
      facts: {
        links: [
          { url: 'https://wa.me/?text=https://www.example.org/', text: 'Share', area: 'body' },
          { url: 'https://api.whatsapp.com/send?text=https://www.example.org/', text: 'Share', area: 'body' },
        ],
      },
    },
    { why: 'evilwhatsapp.com is another name', facts: { url: 'https://chat.evilwhatsapp.com/x' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://chat.whatsapp.com.example.net/x' } },
  ],
});
