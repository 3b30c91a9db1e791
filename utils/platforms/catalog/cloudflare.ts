import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'Cloudflare Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const TERMS = 'Cloudflare Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Cloudflare',
  kind: 'infrastructure',
  purpose: 'delivery',
  source: 'publicsuffix/list@e8c9a2b, read for its facts; background knowledge',
  date: '2026-08-19',
  operator: sourced('Cloudflare, Inc.', PRIVACY, '2026-08-22'),
  seat: sourced('US', PRIVACY, '2026-08-22'),
  law: sourced('California, US', TERMS, '2026-08-22'),
  // Controller for those it deals with itself, processor for what passes through its network.
  gdprRole: { ...sourced('both', PRIVACY, '2025-11-05'), value: 'both' },
  statements: [
    {
      topic: 'decides',
      exact:
        'In addition, Cloudflare is a data processor for any of the content provided by Customers and End Users through the Services that transits, or in some cases, is stored on, the Cloudflare network.',
      lang: 'en',
      source: 'Privacy Policy',
      url: 'https://www.cloudflare.com/privacypolicy/',
      date: '2025-11-05',
    },
  ],
  hosts: ['cloudflare.com', 'www.cloudflare.com', 'developers.cloudflare.com'],
  termsUrl: 'https://www.cloudflare.com/terms/',
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  policyLanguages: sourced('en', TERMS, '2026-08-22'),
  fingerprints: {
    address: ['{account}.pages.dev', '*.pages.dev', '*.workers.dev', '*.r2.dev'],
    // It passes on pages that are kept anywhere, and so is never told as their host.
    script: ['static.cloudflareinsights.com', '/cdn-cgi/scripts', '/cdn-cgi/challenge-platform'].map((match) => ({
      match,
      weight: 0,
    })),
  },
  confusedWith: ['the site’s own host, which it hides', 'cdnjs and Turnstile, services of the same company'],
  examples: [
    { facts: { url: 'https://example-campaign.pages.dev/' }, role: 'host', account: 'example-campaign' },
    {
      facts: { assets: [{ kind: 'script', url: 'https://static.cloudflareinsights.com/beacon.min.js' }] },
      role: 'loads-from',
    },
    {
      facts: {
        assets: [
          {
            kind: 'script',
            url: 'https://www.example.org/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js',
          },
        ],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilpages.dev/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.pages.dev.example.net/' } },
    {
      why: 'a library of cdnjs',
      facts: { assets: [{ kind: 'script', url: 'https://cdnjs.cloudflare.com/ajax/libs/jquery/3.7.1/jquery.min.js' }] },
    },
  ],
});
