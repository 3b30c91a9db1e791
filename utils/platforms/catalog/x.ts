import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'X Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'X Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const [TERMS_READ, READ] = ['2026-04-11', '2026-07-16'];
const privacyUrl = 'https://twitter.com/en/privacy';
const HOSTS = ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'];

export default definePlatform({
  name: 'X (Twitter)',
  kind: 'host-platform',
  purpose: 'social',
  source: 'enthec/webappanalyzer@1b9eee8, entry Twitter, read for its facts; background knowledge',
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
    address: [...HOSTS.map((host) => `${host}/{account}`), ...HOSTS],
    script: ['platform.twitter.com/widgets.js', 'platform.x.com/widgets.js'],
    frame: ['platform.twitter.com', 'platform.x.com', 'syndication.twitter.com'],
    link: HOSTS.map((host) => `${host}/{account}`),
  },
  // Buttons that share this page lead to nobody’s account.
  except: HOSTS.flatMap((host) => ['share', 'intent', 'home'].map((path) => `${host}/${path}`)),
  reserved: ['en', 'fr', 'de', 'es', 'it', 'i', 'search', 'hashtag', 'login', 'privacy', 'tos', 'settings', 'explore'],
  confusedWith: ['a site with a share button', 'a site that measures with the pixel of X'],
  examples: [
    {
      facts: { links: [{ url: 'https://x.com/examplecandidate', text: 'X', area: 'footer' }] },
      role: 'sends-to',
      account: 'examplecandidate',
    },
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://platform.twitter.com/widgets.js' }],
        classes: ['twitter-timeline'],
      },
      role: 'loads-from',
    },
    { facts: { url: 'https://twitter.com/examplecandidate' }, role: 'host', account: 'examplecandidate' },
  ],
  counterexamples: [
    {
      why: 'a button that shares this page',
      facts: {
        links: [
          { url: 'https://twitter.com/intent/tweet?url=https://www.example.org/', text: 'Share', area: 'body' },
          { url: 'https://x.com/share?url=https://www.example.org/', text: 'Share', area: 'body' },
        ],
      },
    },
    { why: 'linux.com ends in the same letters', facts: { url: 'https://linux.com/examplecandidate' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.com.example.net/a' } },
    {
      why: 'the pixel is another service',
      facts: { assets: [{ kind: 'script', url: 'https://static.ads-twitter.com/uwt.js' }] },
    },
  ],
});
