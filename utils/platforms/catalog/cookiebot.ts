import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Cookiebot',
  kind: 'embedded-service',
  purpose: 'consent',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Cookiebot, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Cybot, of the Usercentrics group', REGISTER, '2026-08-06'),
  seat: sourced('DK', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['cookiebot.com', 'www.cookiebot.com', 'cybot.com', 'www.cybot.com'],
  privacyUrl: 'https://www.cookiebot.com/en/privacy-policy/',
  fingerprints: {
    script: ['consent.cookiebot.com', 'consent.cookiebot.eu', 'consentcdn.cookiebot.com', 'consentcdn.cookiebot.eu'],
    frame: ['consentcdn.cookiebot.com', 'consentcdn.cookiebot.eu'],
    id: ['CybotCookiebotDialog', 'CookieDeclaration', 'CookiebotWidget'],
    inlineScript: ['CookiebotCallback*', 'consent.cookiebot.com'],
  },
  confusedWith: ['Usercentrics, of the same group'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://consent.cookiebot.com/uc.js' }],
        ids: ['CybotCookiebotDialog'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://consent.evilcookiebot.com/uc.js' }] } },
    {
      why: 'a link from a banner',
      facts: { links: [{ url: 'https://www.cookiebot.com/', text: 'Cookiebot', area: 'banner' }] },
    },
  ],
});
