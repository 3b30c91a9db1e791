import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const PRIVACY = 'Google Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const CONTROLLERS =
  'Google Ads Controller-Controller Data Protection Terms, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const READ = '2026-07-14';

export default definePlatform({
  name: 'Google Ads / DoubleClick',
  kind: 'embedded-service',
  purpose: 'advertising',
  source:
    'enthec/webappanalyzer@1b9eee8, entries Google Ads Conversion Tracking and DoubleClick Floodlight, and ghostery/trackerdb@0448d4b, entry DoubleClick, read for their facts',
  date: '2026-08-17',
  operator: sourced('Google Ireland Limited / Google LLC', PRIVACY, READ),
  seat: sourced('IE US', PRIVACY, READ),
  // A controller of its own by these terms, a processor for some products by others.
  gdprRole: { ...uncertain('both', CONTROLLERS, '2025-09-23'), value: 'both' },
  hosts: ['policies.google.com', 'ads.google.com', 'support.google.com', 'privacy.google.com'],
  privacyUrl: 'https://policies.google.com/privacy',
  fingerprints: {
    script: [
      'www.googleadservices.com',
      '*.googleadservices.com',
      '*.doubleclick.net',
      '*.googlesyndication.com',
      '*.2mdn.net',
      'www.googletagservices.com/tag/js',
      'adservice.google.*',
      'www.googletagmanager.com/gtag/js?id=AW-*',
      'www.googletagmanager.com/gtag/js?id=DC-*',
    ],
    frame: ['*.doubleclick.net', '*.googlesyndication.com', '*.safeframe.googlesyndication.com'],
    image: ['*.doubleclick.net', 'www.googleadservices.com', 'adservice.google.*'],
    inlineScript: ["gtag('config', 'AW-", 'gtag("config", "AW-', 'google_conversion_id', 'google_ad_client'],
  },
  // Belongs to Google Analytics.
  except: ['stats.g.doubleclick.net'],
  confusedWith: ['Google Analytics, whose tag comes from the same address and tells itself by its number (G-…)'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://www.googletagmanager.com/gtag/js?id=AW-123456789' }] },
      role: 'loads-from',
    },
    {
      facts: { assets: [{ kind: 'script', url: 'https://www.googleadservices.com/pagead/conversion.js' }] },
      role: 'loads-from',
    },
    {
      facts: {
        assets: [{ kind: 'frame', url: 'https://1234567.fls.doubleclick.net/activityi;src=1234567;type=visit' }],
        inlineScripts: ["gtag('config', 'AW-123456789');"],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'evildoubleclick.net is another name',
      facts: { assets: [{ kind: 'script', url: 'https://ad.evildoubleclick.net/a.js' }] },
    },
    {
      why: 'a name that ends in another domain',
      facts: { assets: [{ kind: 'script', url: 'https://www.googleadservices.com.example.net/pagead/a.js' }] },
    },
    {
      why: 'a host there that belongs to Google Analytics',
      facts: { assets: [{ kind: 'image', url: 'https://stats.g.doubleclick.net/r/collect?v=1' }] },
    },
    {
      why: 'the tag of Google Analytics, from the same address',
      facts: { assets: [{ kind: 'script', url: 'https://www.googletagmanager.com/gtag/js?id=G-ABCDE12345' }] },
    },
    { why: 'the words of a mouse', facts: { text: 'Double click the icon.', title: 'DoubleClick' } },
  ],
});
