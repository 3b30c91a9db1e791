import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'CookieYes',
  kind: 'embedded-service',
  purpose: 'consent',
  source:
    'enthec/webappanalyzer@1b9eee8, entry CookieYes, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: background('CookieYes Limited'),
  seat: sourced('GB', REGISTER, '2026-08-06'),
  hosts: ['cookieyes.com', 'www.cookieyes.com'],
  privacyUrl: 'https://www.cookieyes.com/privacy-policy/',
  fingerprints: {
    script: ['cdn-cookieyes.com', 'app.cookieyes.com/client_data'],
    inlineScript: ['cdn-cookieyes.com'],
    class: ['cky-consent-container', 'cky-btn-revisit-wrapper'],
  },
  confusedWith: ['its plugin for WordPress, which can work from the site’s own server'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://cdn-cookieyes.com/client_data/0a1b2c3d/script.js' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'the plugin on the site’s own server',
      facts: {
        assets: [
          {
            kind: 'script',
            url: 'https://www.example.org/wp-content/plugins/cookie-law-info/legacy/public/js/cookie-law-info-public.js',
          },
        ],
      },
    },
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://evilcdn-cookieyes.com/client_data/0a1b2c3d/script.js' }] },
    },
  ],
});
