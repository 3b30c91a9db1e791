import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const PRIVACY = 'Weebly Privacy Notice of 2023-01-06, kept at tosdr/tosdr-versions@48cbb1f';

export default definePlatform({
  name: 'Weebly',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Weebly, read for its facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Block, Inc.', PRIVACY, '2023-01-06'),
  seat: background('US'),
  gdprRole: { ...background('processor'), value: 'processor' },
  statements: [
    {
      topic: 'decides',
      exact: 'We also obtain information about your customers on your behalf when they transact with you.',
      lang: 'en',
      source: 'Privacy Notice, section 2',
      url: 'https://termsandprivacy.weebly.com/privacy-en.html',
      date: '2023-01-06',
    },
  ],
  hosts: ['weebly.com', 'www.weebly.com', 'termsandprivacy.weebly.com'],
  termsUrl: 'https://termsandprivacy.weebly.com/tos-en-gb.html',
  privacyUrl: 'https://termsandprivacy.weebly.com/privacy-en.html',
  policyLanguages: sourced('en', PRIVACY, '2023-01-06'),
  fingerprints: {
    address: ['{account}.weebly.com', 'weebly.com', 'www.weebly.com'],
    stylesheet: ['cdn*.editmysite.com'],
    script: ['cdn*.editmysite.com'],
    inlineScript: ['_W.configDomain', '_W = _W', { match: 'STATIC_BASE = ', weight: 1 }],
    class: ['wsite-*', 'weebly-*'],
    id: ['wsite-*', 'weebly-*'],
    image: ['cdn*.editmysite.com'],
    form: ['www.weebly.com/weebly/apps/formSubmit.php'],
    credit: [
      { words: 'Weebly', match: 'www.weebly.com' },
      { words: 'Weebly', match: 'weebly.com' },
    ],
  },
  reserved: ['www', 'hc', 'help', 'termsandprivacy', 'cdn'],
  confusedWith: ['Square Online, of the same company'],
  examples: [
    { facts: { url: 'https://examplecandidate.weebly.com/about.html' }, role: 'host', account: 'examplecandidate' },
    {
      facts: {
        url: 'http://www.example-candidate.org/',
        assets: [
          { kind: 'stylesheet', url: 'https://cdn2.editmysite.com/css/sites.css?buildTime=1' },
          { kind: 'script', url: 'https://cdn2.editmysite.com/js/site/main.js' },
        ],
        classes: ['wsite-theme-light', 'wsite-page-index'],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilweebly.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.weebly.com.example.net/' } },
    { why: 'classes that were copied', facts: { classes: ['wsite-theme-light'] } },
  ],
});
