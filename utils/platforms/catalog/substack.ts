import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const AGREEMENT = 'Substack Publisher Agreement, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const termsUrl = 'https://substack.com/publisher-agreement';
const said = { lang: 'en', url: termsUrl, date: '2026-07-21' };

export default definePlatform({
  name: 'Substack',
  kind: 'host-platform',
  purpose: 'mailing',
  source: 'enthec/webappanalyzer@1b9eee8, entry Substack, read for its facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Substack Inc.', AGREEMENT, '2026-07-21'),
  seat: sourced('US', AGREEMENT, '2026-07-21'),
  law: sourced('California, US', AGREEMENT, '2026-07-21'),
  // Processor for the list of subscribers, controller for purposes of its own.
  gdprRole: { ...sourced('both', AGREEMENT, '2026-07-21'), value: 'both' },
  dataOwner: { ...sourced('customer', AGREEMENT, '2026-07-21'), value: 'customer' },
  dataExport: { ...background('customer'), value: 'customer' },
  onClosure: { ...sourced('deleted', `${AGREEMENT}, Annex 1`, '2026-07-21'), value: 'deleted' },
  statements: [
    {
      topic: 'decides',
      exact:
        'Where Substack processes Personal Information on your behalf as a Creator, Substack acts as a data processor and you are the data controller for the purposes of applicable data protection laws that use these terms.',
      source: 'Publisher Agreement',
      ...said,
    },
    {
      topic: 'owns',
      exact:
        'For clarity, please note that you are the controller of any personal data featured in content you publish on Substack, and you are the controller of your List.',
      source: 'Publisher Agreement',
      ...said,
    },
    {
      topic: 'closes',
      exact:
        'On termination of the Publisher Agreement Substack will cease all processing of the personal data on behalf of the Creator and will as soon as possible delete the personal data or, if reasonably practicable to do so, return the personal data unless Substack is subject to a legal requirement to store the personal data.',
      source: 'Publisher Agreement, Annex 1',
      ...said,
    },
  ],
  hosts: ['substack.com', 'www.substack.com', 'support.substack.com'],
  termsUrl,
  privacyUrl: 'https://substack.com/privacy',
  policyLanguages: sourced('en', AGREEMENT, '2026-07-21'),
  fingerprints: {
    address: ['{account}.substack.com', 'substack.com'],
    stylesheet: ['substackcdn.com'],
    script: ['substackcdn.com'],
    image: ['substackcdn.com', 'cdn.substack.com'],
    relation: [{ rel: '*', match: 'substackcdn.com' }],
    inlineScript: [{ match: 'window._preloads', weight: 2 }],
    class: ['pencraft'],
    frame: ['{account}.substack.com/embed'],
    form: ['{account}.substack.com'],
    link: ['{account}.substack.com', 'substack.com/{account}'],
  },
  reserved: ['www', 'support', 'open', 'on', 'cdn', 'privacy', 'tos', 'publisher-agreement', 'signup', 'home', 'about'],
  confusedWith: ['a sign-up box of a newsletter there'],
  examples: [
    { facts: { url: 'https://examplecandidate.substack.com/p/hello' }, role: 'host', account: 'examplecandidate' },
    {
      facts: {
        url: 'https://www.example-letter.com/',
        assets: [
          { kind: 'stylesheet', url: 'https://substackcdn.com/bundle/static/css/main.0123.css' },
          { kind: 'script', url: 'https://substackcdn.com/bundle/static/js/main.0123.js' },
        ],
        inlineScripts: ['window._preloads        = JSON.parse("{\\"isEU\\":true'],
        classes: ['pencraft'],
      },
      role: 'host',
    },
    {
      facts: { assets: [{ kind: 'frame', url: 'https://examplecandidate.substack.com/embed' }] },
      role: 'loads-from',
      account: 'examplecandidate',
    },
    {
      facts: {
        links: [{ url: 'https://examplecandidate.substack.com/subscribe', text: 'Newsletter', area: 'footer' }],
      },
      role: 'sends-to',
      account: 'examplecandidate',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilsubstack.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.substack.com.example.net/' } },
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://substackcdn.com/image/fetch/a.png' }] },
    },
  ],
});
