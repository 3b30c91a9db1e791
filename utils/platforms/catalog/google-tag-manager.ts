import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'Google Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const READ = '2026-07-14';

/** A container: what it loads later stands under the names of the services that it loads. */
export default definePlatform({
  name: 'Google Tag Manager',
  kind: 'embedded-service',
  purpose: 'analytics',
  source: 'enthec/webappanalyzer@1b9eee8, entry Google Tag Manager, read for its facts',
  date: '2026-08-17',
  operator: sourced('Google Ireland Limited / Google LLC', PRIVACY, READ),
  seat: sourced('IE US', PRIVACY, READ),
  hosts: ['policies.google.com', 'marketingplatform.google.com', 'support.google.com'],
  termsUrl: 'https://marketingplatform.google.com/about/analytics/tag-manager/use-policy/',
  privacyUrl: 'https://policies.google.com/privacy',
  fingerprints: {
    // A “Google tag” (GT-) is a container as well.
    script: ['www.googletagmanager.com/gtm.js', 'www.googletagmanager.com/gtag/js?id=GT-*'],
    frame: ['www.googletagmanager.com/ns.html'],
    inlineScript: ["'gtm.start':", '"gtm.start":', 'https://www.googletagmanager.com/gtm.js'],
  },
  confusedWith: [
    'the tag of Google Analytics, which comes from the same host',
    'a container kept on a host of the site’s own',
  ],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC123' }],
        inlineScripts: [
          "(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start': new Date().getTime(),event:'gtm.js'});",
        ],
      },
      role: 'loads-from',
    },
    {
      facts: { assets: [{ kind: 'frame', url: 'https://www.googletagmanager.com/ns.html?id=GTM-ABC123' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'evilgoogletagmanager.com is another name',
      facts: { assets: [{ kind: 'script', url: 'https://www.evilgoogletagmanager.com/gtm.js' }] },
    },
    {
      why: 'a name that ends in another domain',
      facts: { assets: [{ kind: 'script', url: 'https://www.googletagmanager.com.example.net/gtm.js' }] },
    },
    {
      why: 'the tag of Google Analytics is no container',
      facts: { assets: [{ kind: 'script', url: 'https://www.googletagmanager.com/gtag/js?id=G-ABCDE12345' }] },
    },
  ],
});
