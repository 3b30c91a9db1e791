import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const LEGAL = 'ActBlue legal terms, kept at tosdr/tosdr-versions@56d7b99';
const PRIVACY = 'ActBlue Privacy Policy in force until 2024-08-01, kept at tosdr/tosdr-versions@4065328';
/** The policy at hand was replaced on 1 August 2024. */
const OLD_POLICY = { lang: 'en', url: 'https://secure.actblue.com/privacy', date: '2024' };

export default definePlatform({
  name: 'ActBlue',
  kind: 'embedded-service',
  purpose: 'donations',
  source: 'enthec/webappanalyzer@1b9eee8, entry ActBlue, read for its facts',
  date: '2026-08-17',
  operator: sourced('ActBlue, with ActBlue Civics and ActBlue Charities', LEGAL, '2024-08-01'),
  seat: sourced('US', LEGAL, '2024-08-01'),
  gdprRole: { ...sourced('controller', PRIVACY, '2024-08-01'), value: 'controller' },
  dataOwner: { ...sourced('both', PRIVACY, '2024-08-01'), value: 'both' },
  statements: [
    {
      ...OLD_POLICY,
      topic: 'uses',
      exact: 'We may add your email address to our email list where we send email updates and requests for donations.',
      source: 'Privacy Policy in force until 1 August 2024, “E-mail addresses”',
    },
    {
      ...OLD_POLICY,
      topic: 'uses',
      exact:
        'These reports include the dates, amounts, and recipients of contributions as well as the names, addresses, email addresses, and phone numbers of donors.',
      source: 'Privacy Policy in force until 1 August 2024, “Reports to contribution form creators”',
    },
  ],
  hosts: ['actblue.com', 'www.actblue.com', 'secure.actblue.com', 'support.actblue.com'],
  termsUrl: 'https://secure.actblue.com/legal-terms',
  privacyUrl: 'https://secure.actblue.com/legal-privacy',
  policyLanguages: sourced('en', 'tosdr/tosdr-declarations@9c06a15, entry Actblue', '2024-11-06'),
  fingerprints: {
    address: ['secure.actblue.com/donate/{account}', 'secure.actblue.com', 'actblue.com', 'www.actblue.com'],
    script: ['secure.actblue.com'],
    frame: ['secure.actblue.com/donate/{account}', 'secure.actblue.com'],
    form: ['secure.actblue.com'],
    link: [
      'secure.actblue.com/donate/{account}',
      'secure.actblue.com/contribute/page/{account}',
      'secure.actblue.com/contribute',
      'secure.actblue.com/page/{account}',
    ],
  },
  confusedWith: ['a campaign’s own site with a donation link'],
  examples: [
    {
      facts: { links: [{ url: 'https://secure.actblue.com/donate/example-2026', text: 'Donate', area: 'nav' }] },
      role: 'sends-to',
      account: 'example-2026',
    },
    {
      facts: { assets: [{ kind: 'script', url: 'https://secure.actblue.com/cf/assets/actblue.js' }] },
      role: 'loads-from',
    },
    { facts: { url: 'https://secure.actblue.com/donate/example-2026' }, role: 'host', account: 'example-2026' },
  ],
  counterexamples: [
    { why: 'its name in an article', facts: { text: 'Donations go through ActBlue.', title: 'secure.actblue.com' } },
    { why: 'another name', facts: { url: 'https://secure.factblue.com/donate/x' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://secure.actblue.com.example.net/donate/x' } },
    {
      why: 'a link to its policy',
      facts: { links: [{ url: 'https://secure.actblue.com/legal-privacy', text: 'Privacy', area: 'footer' }] },
    },
  ],
});
