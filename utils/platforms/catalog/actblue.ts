import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const LEGAL = 'ActBlue legal terms, kept at tosdr/tosdr-versions@56d7b99';
const PRIVACY = 'ActBlue Privacy Policy in force until 2024-08-01, kept at tosdr/tosdr-versions@4065328';

export default definePlatform({
  name: 'ActBlue',
  kind: 'embedded-service',
  purpose: 'donations',
  source: 'enthec/webappanalyzer@1b9eee8, entry ActBlue, read for its facts',
  date: '2026-08-17',
  operator: sourced('ActBlue, with ActBlue Civics and ActBlue Charities', LEGAL, '2024-08-01'),
  seat: sourced('US', LEGAL, '2024-08-01'),
  gdprRole: { ...sourced('controller', PRIVACY, '2024-08-01'), value: 'controller' },
  hosts: ['actblue.com', 'www.actblue.com', 'secure.actblue.com'],
  termsUrl: 'https://secure.actblue.com/legal-terms',
  privacyUrl: 'https://secure.actblue.com/legal-privacy',
  policyLanguages: background('en'),
  fingerprints: {
    address: ['secure.actblue.com'],
    script: ['secure.actblue.com'],
    frame: ['secure.actblue.com'],
    form: ['secure.actblue.com'],
    link: ['secure.actblue.com/donate/{account}', 'secure.actblue.com/contribute', 'secure.actblue.com/page/{account}'],
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
    { facts: { url: 'https://secure.actblue.com/donate/example-2026' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'its name in an article', facts: { text: 'Donations go through ActBlue.', title: 'secure.actblue.com' } },
  ],
});
