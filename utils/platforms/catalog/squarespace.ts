import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const TERMS = 'Squarespace Terms of Service, kept at tosdr/tosdr-versions@21d2799';

export default definePlatform({
  name: 'Squarespace',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Squarespace, read for its facts',
  date: '2026-08-17',
  operator: uncertain('Squarespace, Inc. / Squarespace Ireland Ltd.', TERMS, '2024'),
  seat: uncertain('US IE', TERMS, '2024'),
  law: sourced('New York, US / Ireland', `${TERMS}, sections 15.6 and 16.2`, '2024'),
  gdprRole: { ...sourced('processor', `${TERMS}, section 7`, '2024'), value: 'processor' },
  hosts: ['squarespace.com', 'www.squarespace.com'],
  termsUrl: 'https://www.squarespace.com/terms-of-service',
  privacyUrl: 'https://www.squarespace.com/privacy',
  policyLanguages: background('en'),
  fingerprints: {
    address: ['{account}.squarespace.com', 'squarespace.com'],
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
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://images.squarespace-cdn.com/content/v1/a.png' }] },
    },
  ],
});
