import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'Google Analytics Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PROCESSOR = 'Google Ads Data Processing Terms, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'Google Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const READ = '2025-09-23';

export default definePlatform({
  name: 'Google Analytics',
  kind: 'embedded-service',
  purpose: 'analytics',
  source:
    'enthec/webappanalyzer@1b9eee8 and ghostery/trackerdb@0448d4b, entries Google Analytics, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Google Ireland Limited / Google LLC', TERMS, READ),
  seat: sourced('IE US', PRIVACY, '2026-07-14'),
  law: sourced('England (terms for Europe, the Middle East and Africa)', TERMS, READ),
  // A processor; a controller as well, by terms of their own, where its customer shares the data with it.
  gdprRole: { ...sourced('both', PROCESSOR, READ), value: 'both' },
  statements: [
    {
      topic: 'decides',
      exact: 'Google is a processor of Customer Personal Data',
      lang: 'en',
      source: 'Google Ads Data Processing Terms, section 5.1.1',
      url: 'https://privacy.google.com/businesses/processorterms/',
      date: READ,
    },
    {
      topic: 'law',
      exact: 'This Agreement will be governed by and construed under English law.',
      lang: 'en',
      source: 'Google Analytics Terms of Service',
      url: 'https://marketingplatform.google.com/about/analytics/terms/gb/',
      date: READ,
    },
  ],
  hosts: ['policies.google.com', 'marketingplatform.google.com', 'support.google.com', 'privacy.google.com'],
  termsUrl: 'https://marketingplatform.google.com/about/analytics/terms/gb/',
  privacyUrl: 'https://policies.google.com/privacy',
  fingerprints: {
    script: [
      '*.google-analytics.com',
      'google-analytics.com',
      // The same address serves the tags of Google’s advertising (AW-, DC-), and one that may hold both (GT-).
      'www.googletagmanager.com/gtag/js?id=G-*',
      'www.googletagmanager.com/gtag/js?id=UA-*',
      'www.googletagmanager.com/gtag/destination',
      'stats.g.doubleclick.net/dc.js',
    ],
    image: ['*.google-analytics.com', 'stats.g.doubleclick.net'],
    inlineScript: [
      "gtag('config', 'G-",
      'gtag("config", "G-',
      "gtag('config', 'UA-",
      "ga('create', 'UA-",
      'ga("create", "UA-',
      "_gaq.push(['_setAccount'",
      'GoogleAnalyticsObject',
    ],
  },
  confusedWith: [
    'Google Ads, whose tag comes from the same address and tells itself only by its number (AW-…)',
    'a tag that a site passes on from a host of its own',
  ],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://www.googletagmanager.com/gtag/js?id=G-ABCDE12345' }],
        inlineScripts: [
          "window.dataLayer = window.dataLayer || []; gtag('js', new Date()); gtag('config', 'G-ABCDE12345');",
        ],
      },
      role: 'loads-from',
    },
    {
      facts: { assets: [{ kind: 'script', url: 'https://ssl.google-analytics.com/ga.js' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'evilgoogle-analytics.com is another name',
      facts: { assets: [{ kind: 'script', url: 'https://www.evilgoogle-analytics.com/analytics.js' }] },
    },
    {
      why: 'a name that ends in another domain',
      facts: { assets: [{ kind: 'script', url: 'https://www.google-analytics.com.example.net/analytics.js' }] },
    },
    {
      why: 'a policy that names it',
      facts: {
        text: 'We use Google Analytics (www.google-analytics.com).',
        links: [{ url: 'https://policies.google.com/privacy', text: 'Google’s policy', area: 'body' }],
      },
    },
    {
      why: 'the tag of Google’s advertising, from the same address',
      facts: { assets: [{ kind: 'script', url: 'https://www.googletagmanager.com/gtag/js?id=AW-123456789' }] },
    },
    {
      why: 'a container that may hold it or not',
      facts: { assets: [{ kind: 'script', url: 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC123' }] },
    },
  ],
});
