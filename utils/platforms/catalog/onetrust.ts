import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'OneTrust',
  kind: 'embedded-service',
  purpose: 'consent',
  source:
    'enthec/webappanalyzer@1b9eee8, entry OneTrust, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: background('OneTrust, LLC'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['onetrust.com', 'www.onetrust.com', 'cookiepro.com', 'www.cookiepro.com'],
  privacyUrl: 'https://www.onetrust.com/privacy-notice/',
  fingerprints: {
    script: [
      'cdn.cookielaw.org',
      'cookie-cdn.cookiepro.com',
      'cdn.cookiepro.com',
      'cdn-ukwest.onetrust.com',
      'cdn-apac.onetrust.com',
      'optanon.blob.core.windows.net',
    ],
    stylesheet: ['cdn.cookielaw.org'],
    id: ['onetrust-banner-sdk', 'onetrust-consent-sdk', 'onetrust-pc-sdk'],
    inlineScript: ['OptanonWrapper'],
  },
  confusedWith: [],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://cdn.cookielaw.org/scripttemplates/otSDKStub.js' }],
        ids: ['onetrust-consent-sdk'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'a page about the cookie law',
      facts: { links: [{ url: 'https://www.cookielaw.org/the-cookie-law/', text: 'Cookie law', area: 'footer' }] },
    },
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://cdn.mycookielaw.org/otSDKStub.js' }] } },
  ],
});
