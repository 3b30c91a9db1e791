import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const GUIDELINES = 'Facebook Law Enforcement Guidelines, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const COMMERCIAL = 'Facebook Commercial Terms, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Meta Pixel',
  kind: 'embedded-service',
  purpose: 'advertising',
  source: 'enthec/webappanalyzer@1b9eee8, entry Facebook Pixel, read for its facts',
  date: '2026-08-17',
  operator: sourced('Meta Platforms Ireland Ltd. / Meta Platforms, Inc.', GUIDELINES, '2023-02-14'),
  seat: sourced('IE US', GUIDELINES, '2023-02-14'),
  law: sourced('Ireland / California, US', COMMERCIAL, '2026-08-10'),
  // Together with the site for the collecting, alone for what follows.
  gdprRole: { ...background('controller'), value: 'controller' },
  hosts: ['facebook.com', 'www.facebook.com', 'about.meta.com', 'www.meta.com'],
  fingerprints: {
    script: ['connect.facebook.net/**/fbevents.js', 'connect.facebook.net/signals'],
    image: ['www.facebook.com/tr', 'facebook.com/tr'],
    frame: ['www.facebook.com/tr'],
    inlineScript: ["fbq('init'", 'fbq("init"', '_fbq = n', 'fbq = f.fbq', 'f.fbq=function'],
  },
  confusedWith: ['a button or a box of Facebook, which is another service'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://connect.facebook.net/en_US/fbevents.js' }],
        inlineScripts: ["!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){}}(window); fbq('init', '123');"],
      },
      role: 'loads-from',
    },
    {
      facts: { assets: [{ kind: 'image', url: 'https://www.facebook.com/tr?id=123&ev=PageView&noscript=1' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'a box of Facebook measures by another script',
      facts: { assets: [{ kind: 'script', url: 'https://connect.facebook.net/fr_FR/sdk.js' }] },
    },
    {
      why: 'a name that ends in another domain',
      facts: { assets: [{ kind: 'script', url: 'https://connect.facebook.net.example.net/en_US/fbevents.js' }] },
    },
    {
      why: 'evilfacebook.net is another name',
      facts: { assets: [{ kind: 'script', url: 'https://connect.evilfacebook.net/en_US/fbevents.js' }] },
    },
    {
      why: 'a picture of Facebook under another path',
      facts: { assets: [{ kind: 'image', url: 'https://www.facebook.com/trending/logo.png' }] },
    },
  ],
});
