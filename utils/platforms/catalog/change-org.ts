import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const TERMS = 'Change.org Terms of Service, kept at tosdr/tosdr-versions@8d07ab2';
const PRIVACY = 'Change.org Privacy Policy, kept at tosdr/tosdr-versions@0617b29';
/** Days of the last change that the texts themselves state. */
const [TERMS_READ, PRIVACY_READ] = ['2023-05-01', '2024-07-05'];
const termsUrl = 'https://www.change.org/policies/terms-of-service';
const privacyUrl = 'https://www.change.org/policies/privacy';
/** Served its embeds before static.change.org; full label, for other labels of cloudfront.net belong to others. */
const CDN = 'd18kwxxua7ik1y.cloudfront.net';
/** A petition that is embedded must not look like a page that is hosted there. */
const EMBEDS = [`${CDN}/product/embeds`, 'static.change.org'].map((match) => ({ match, weight: 1 }));

export default definePlatform({
  name: 'Change.org',
  kind: 'host-platform',
  purpose: 'petitions',
  source: 'Public pages and files that embed it, read 2026-08; background knowledge',
  date: '2026-08',
  operator: sourced('Change.org, PBC', PRIVACY, PRIVACY_READ),
  seat: sourced('US', TERMS, TERMS_READ),
  law: sourced('New York, US', TERMS, TERMS_READ),
  gdprRole: { ...sourced('controller', PRIVACY, PRIVACY_READ), value: 'controller' },
  // The texts keep the accounts of those who sign with Change.org; they do not say who owns the list.
  dataOwner: { ...uncertain('platform', PRIVACY, PRIVACY_READ), value: 'platform' },
  statements: [
    {
      topic: 'decides',
      exact: 'Data Controller: Change.org, PBC',
      lang: 'en',
      source: 'Privacy Policy, section 1',
      url: privacyUrl,
      date: PRIVACY_READ,
    },
    {
      topic: 'uses',
      exact:
        'When you sign or create a petition via our Change.org platform, an account is created for you; all of your activities on Change.org are then tied to this account.',
      lang: 'en',
      source: 'Privacy Policy, section 2',
      url: privacyUrl,
      date: PRIVACY_READ,
    },
    {
      topic: 'stores',
      exact:
        'We are not a content-archiving service. We do not promise to store or make available on our platforms any content that you or other users may post for any length of time.',
      lang: 'en',
      source: 'Terms of Service, section 3',
      url: termsUrl,
      date: TERMS_READ,
    },
  ],
  hosts: ['change.org', 'www.change.org', 'help.change.org'],
  termsUrl,
  privacyUrl,
  policyLanguages: background('en fr de es it pt'),
  fingerprints: {
    address: ['www.change.org', 'change.org', 'chng.it'],
    script: EMBEDS,
    stylesheet: EMBEDS,
    frame: ['www.change.org', '*.change.org'],
    form: ['*.change.org'],
    class: [{ match: 'change-embed-petition', weight: 0.5 }],
    link: ['www.change.org/p', 'change.org/p', 'www.change.org/o', 'chng.it'],
  },
  confusedWith: ['a site that shows one of its petitions'],
  examples: [
    { facts: { url: 'https://www.change.org/p/example-petition' }, role: 'host' },
    {
      facts: { links: [{ url: 'https://www.change.org/p/example-petition', text: 'Sign', area: 'body' }] },
      role: 'sends-to',
    },
    {
      facts: {
        assets: [{ kind: 'script', url: `https://${CDN}/product/embeds/v1/change-embeds.js` }],
        classes: ['change-embed-petition'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.exchange.org/p/example' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://www.change.org.example.net/p/example' } },
    {
      why: 'two embeds, old and new, host nothing',
      facts: {
        url: 'https://www.example.org/',
        assets: [
          { kind: 'script', url: `https://${CDN}/product/embeds/v1/change-embeds.js` },
          { kind: 'script', url: 'https://static.change.org/product/embeds/v1/change-embeds.js' },
        ],
        classes: ['change-embed-petition'],
      },
      role: 'loads-from',
    },
    {
      why: 'another label of CloudFront',
      facts: { assets: [{ kind: 'script', url: 'https://d18kwxxua7ik1z.cloudfront.net/product/embeds/v1/a.js' }] },
    },
    {
      why: 'a link to its policy',
      facts: { links: [{ url: privacyUrl, text: 'Privacy', area: 'footer' }] },
    },
  ],
});
