import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'TikTok Privacy Policy for the EEA, UK and CH, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const TERMS = 'TikTok Terms of Service for the EEA, UK and CH, kept at OpenTermsArchive/contrib-versions@d6fb386e';
/** Newest change of that policy that the archive holds. */
const READ = '2026-08-17';
const privacyUrl = 'https://www.tiktok.com/legal/page/eea/privacy-policy/en';

export default definePlatform({
  name: 'TikTok Pixel',
  kind: 'embedded-service',
  purpose: 'advertising',
  source:
    'enthec/webappanalyzer@1b9eee8, entry TikTok Pixel, and ghostery/trackerdb@0448d4b, entry TikTok Analytics, read for their facts',
  date: '2026-08-17',
  operator: sourced('TikTok Technology Limited / TikTok Information Technologies UK Limited', PRIVACY, READ),
  seat: sourced('IE GB', PRIVACY, READ),
  law: sourced('The consumer’s own country; courts of Ireland or of England and Wales', TERMS, '2026-07-23'),
  region: sourced('US MY SG', PRIVACY, READ),
  // Together with the site for what the pixel collects.
  gdprRole: { ...sourced('controller', PRIVACY, READ), value: 'controller' },
  statements: [
    {
      topic: 'decides',
      exact: 'We process certain information that we receive from these partners as a joint controller with them.',
      lang: 'en',
      source: 'Privacy Policy, on partners who use TikTok Pixel',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'stores',
      exact:
        'We store the information described in the “What Information We Collect” section in servers located in the United States, Malaysia and Singapore.',
      lang: 'en',
      source: 'Privacy Policy',
      url: privacyUrl,
      date: READ,
    },
  ],
  hosts: ['tiktok.com', 'www.tiktok.com', 'ads.tiktok.com'],
  termsUrl: 'https://www.tiktok.com/legal/terms-of-use?lang=en',
  privacyUrl,
  policyLanguages: sourced('en', PRIVACY, READ),
  fingerprints: {
    script: ['analytics.tiktok.com'],
    image: ['analytics.tiktok.com'],
    inlineScript: ['TiktokAnalyticsObject', 'ttq.load('],
  },
  confusedWith: ['a video of TikTok shown in a page, which is another service'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=ABC' }],
        inlineScripts: ['!function (w, d, t) { w.TiktokAnalyticsObject=t;var ttq=w[t]=w[t]||[];'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'eviltiktok.com is another name',
      facts: { assets: [{ kind: 'script', url: 'https://analytics.eviltiktok.com/i18n/pixel/events.js' }] },
    },
    {
      why: 'a name that ends in another domain',
      facts: { assets: [{ kind: 'script', url: 'https://analytics.tiktok.com.example.net/events.js' }] },
    },
    {
      why: 'a video shown in a page is another service',
      facts: { assets: [{ kind: 'script', url: 'https://www.tiktok.com/embed.js' }] },
    },
    {
      why: 'a link to an account',
      facts: { links: [{ url: 'https://www.tiktok.com/@examplecandidate', text: 'TikTok', area: 'footer' }] },
    },
  ],
});
