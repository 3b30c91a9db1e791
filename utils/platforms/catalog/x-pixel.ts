import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'X Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'X Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const [TERMS_READ, READ] = ['2026-04-11', '2026-07-16'];
const privacyUrl = 'https://twitter.com/en/privacy';

export default definePlatform({
  name: 'X pixel',
  kind: 'embedded-service',
  purpose: 'advertising',
  source: 'enthec/webappanalyzer@1b9eee8, entry Twitter Ads, read for its facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('X Internet Unlimited Company (EU, EFTA, UK) / X Corp.', PRIVACY, READ),
  seat: sourced('IE US', PRIVACY, READ),
  law: sourced('Ireland for the EU, EFTA and UK; Texas, US elsewhere', TERMS, TERMS_READ),
  gdprRole: { ...sourced('controller', PRIVACY, READ), value: 'controller' },
  statements: [
    {
      topic: 'decides',
      exact:
        'If you live in the European Union, EFTA States, or the United Kingdom, the data controller responsible for your personal data is X Internet Unlimited Company',
      lang: 'en',
      source: 'Privacy Policy',
      url: privacyUrl,
      date: READ,
    },
  ],
  hosts: ['x.com', 'twitter.com', 'www.twitter.com', 'help.x.com', 'help.twitter.com'],
  termsUrl: 'https://twitter.com/tos',
  privacyUrl,
  fingerprints: {
    script: ['static.ads-twitter.com', 'analytics.twitter.com', 'platform.twitter.com/oct.js'],
    image: ['analytics.twitter.com', 't.co/**/adsct', 'analytics.x.com'],
    inlineScript: ["twq('config'", "twq('init'", 'e.twq||'],
  },
  confusedWith: ['a post of X shown in a page, which is another service'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://static.ads-twitter.com/uwt.js' }],
        inlineScripts: ["twq('config','abcde');"],
      },
      role: 'loads-from',
    },
    {
      facts: { assets: [{ kind: 'image', url: 'https://t.co/i/adsct?p_id=Twitter' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'evilads-twitter.com is another name',
      facts: { assets: [{ kind: 'script', url: 'https://static.evilads-twitter.com/uwt.js' }] },
    },
    {
      why: 'a name that ends in another domain',
      facts: { assets: [{ kind: 'script', url: 'https://static.ads-twitter.com.example.net/uwt.js' }] },
    },
    {
      why: 'a post shown in a page is another service',
      facts: {
        assets: [{ kind: 'script', url: 'https://platform.twitter.com/widgets.js' }],
        classes: ['twitter-tweet'],
      },
    },
  ],
});
