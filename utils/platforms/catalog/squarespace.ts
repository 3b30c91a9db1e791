import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'Squarespace Terms of Service in force since 2023-08-22, kept at tosdr/tosdr-versions@21d2799';
const termsUrl = 'https://www.squarespace.com/terms-of-service';
/** In its terms, “End Users” are the visitors, customers and users of a customer's site. */
const said = { lang: 'en', url: termsUrl, date: '2024' };

export default definePlatform({
  name: 'Squarespace',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Squarespace, read for its facts',
  date: '2026-08-17',
  // Squarespace, Inc. for customers in the US, Squarespace Ireland for all others.
  operator: sourced('Squarespace, Inc. / Squarespace Ireland Limited', TERMS, '2024'),
  seat: sourced('US IE', TERMS, '2024'),
  law: sourced('New York, US / Ireland', `${TERMS}, sections 15.6 and 16.2`, '2024'),
  gdprRole: { ...sourced('processor', `${TERMS}, section 7`, '2024'), value: 'processor' },
  statements: [
    {
      topic: 'decides',
      exact:
        "You understand and agree that (a) Your Sites and your End Users are your responsibility; (b) you’re solely responsible for providing products, services and support to your End Users; (c) you're solely responsible for compliance with any laws or regulations related to Your Sites and/or your End Users;",
      source: 'Terms of Service, section 3.5',
      ...said,
    },
    {
      topic: 'owns',
      exact:
        'Your User Content stays yours, except for the limited rights that enable us to provide, improve, promote and protect the Services as described in this Agreement.',
      source: 'Terms of Service, section 2.1',
      ...said,
    },
    {
      topic: 'uses',
      exact:
        'You agree that we may protect and improve the Services through analysis of your use of the Services and/or your End Users’ use of Your Sites in anonymized, pseudonymized, de-personalized and/or aggregated form.',
      source: 'Terms of Service, section 7.5',
      ...said,
    },
    {
      topic: 'closes',
      exact:
        'We reserve the right to change, suspend or discontinue, or terminate, restrict or disable your use of or access to, parts or all of the Services or their functionality at any time at our sole discretion and without notice.',
      source: 'Terms of Service, section 11',
      ...said,
    },
  ],
  hosts: ['squarespace.com', 'www.squarespace.com', 'support.squarespace.com'],
  termsUrl,
  privacyUrl: 'https://www.squarespace.com/privacy',
  policyLanguages: sourced('en', TERMS, '2024'),
  fingerprints: {
    address: ['{account}.squarespace.com', 'squarespace.com', 'www.squarespace.com'],
    inlineScript: ['Static.SQUARESPACE_CONTEXT', { match: 'SQUARESPACE_ROLLUPS', weight: 2 }],
    stylesheet: ['static1.squarespace.com', 'assets.squarespace.com'],
    script: ['static1.squarespace.com', 'assets.squarespace.com'],
    image: ['images.squarespace-cdn.com', 'static1.squarespace.com'],
    class: ['sqs-block*', 'sqs-layout', 'sqs-row'],
    id: ['siteWrapper'],
  },
  reserved: ['www', 'support', 'static1', 'assets'],
  confusedWith: ['a page that shows an image kept there'],
  examples: [
    { facts: { url: 'https://example-candidate.squarespace.com/' }, role: 'host', account: 'example-candidate' },
    {
      facts: {
        url: 'https://www.example-for-council.org/',
        inlineScripts: ['Static = window.Static || {}; Static.SQUARESPACE_CONTEXT = {"facebookAppId":"1"'],
        assets: [
          { kind: 'script', url: 'https://assets.squarespace.com/universal/scripts-compressed/common.js' },
          { kind: 'stylesheet', url: 'https://static1.squarespace.com/static/versioned-site-css/1/site.css' },
        ],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilsquarespace.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.squarespace.com.example.net/' } },
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://images.squarespace-cdn.com/content/v1/a.png' }] },
    },
  ],
});
