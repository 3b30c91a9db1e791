import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const PRIVACY = 'Netlify Privacy Statement of 2024-02-13, kept at tosdr/tosdr-versions@365cd6b';

export default definePlatform({
  name: 'Netlify',
  kind: 'host-platform',
  purpose: 'hosting',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Netlify, and publicsuffix/list@e8c9a2b, read for their facts; background knowledge',
  date: '2026-08-19',
  operator: sourced('Netlify, Inc.', PRIVACY, '2024-02-13'),
  seat: background('US'),
  // Controller for its own customers' data, processor for what it keeps on behalf of enterprise customers.
  gdprRole: { ...sourced('both', PRIVACY, '2024-02-13'), value: 'both' },
  statements: [
    {
      topic: 'leaves',
      exact:
        'Your Personal Data may be processed outside your country or jurisdiction, including in places that are not subject to an adequacy decision by the European Commission, and that may not provide for the same level of data protection as the General Data Protection Regulation (“GDPR”).',
      lang: 'en',
      source: 'Privacy Statement, section 5',
      url: 'https://www.netlify.com/privacy/',
      date: '2024-02-13',
    },
  ],
  hosts: ['netlify.com', 'www.netlify.com', 'docs.netlify.com', 'app.netlify.com'],
  termsUrl: 'https://www.netlify.com/legal/self-serve-subscription-agreement/',
  privacyUrl: 'https://www.netlify.com/privacy/',
  policyLanguages: sourced('en', PRIVACY, '2024-02-13'),
  fingerprints: {
    address: ['{account}.netlify.app', '{account}.netlify.com'],
    script: [{ match: 'identity.netlify.com', weight: 0 }],
  },
  reserved: ['www', 'app', 'docs', 'identity', 'answers', 'community'],
  confusedWith: ['a site on a domain of its own, whose pages do not tell'],
  examples: [
    { facts: { url: 'https://example-campaign.netlify.app/' }, role: 'host', account: 'example-campaign' },
    {
      facts: { assets: [{ kind: 'script', url: 'https://identity.netlify.com/v1/netlify-identity-widget.js' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilnetlify.app/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.netlify.app.example.net/' } },
    {
      why: 'a badge in the footer',
      facts: { links: [{ url: 'https://www.netlify.com/', text: 'This site is powered by Netlify', area: 'footer' }] },
    },
  ],
});
