import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const TERMS = 'Anedot Terms of Service, kept at tosdr/tosdr-versions@5fd5d3a';
const READ = '2021-06-21';

export default definePlatform({
  name: 'Anedot',
  kind: 'embedded-service',
  purpose: 'donations',
  source: 'Public pages and files that embed it, read 2026-08',
  date: '2026-08',
  operator: sourced('Anedot, Inc.', TERMS, READ),
  seat: background('US'),
  // It says that it collects under a privacy policy of its own, and names no role.
  gdprRole: { ...uncertain('controller', TERMS, READ), value: 'controller' },
  hosts: ['anedot.com', 'www.anedot.com'],
  termsUrl: 'https://www.anedot.com/terms-for-fundraising-organizations',
  privacyUrl: 'https://www.anedot.com/privacy',
  policyLanguages: sourced('en', TERMS, READ),
  fingerprints: {
    address: ['secure.anedot.com/{account}', 'secure.anedot.com', 'anedot.com', 'www.anedot.com'],
    script: ['*.anedot.com'],
    frame: ['secure.anedot.com/{account}', '*.anedot.com'],
    form: ['*.anedot.com'],
    link: ['secure.anedot.com/{account}'],
  },
  reserved: ['accounts', 'login'],
  confusedWith: ['a campaign’s own site with a donation link', 'WinRed'],
  examples: [
    {
      facts: { assets: [{ kind: 'frame', url: 'https://secure.anedot.com/example-committee/donate?embed=true' }] },
      role: 'loads-from',
      account: 'example-committee',
    },
    {
      facts: { links: [{ url: 'https://secure.anedot.com/example-committee/donate', text: 'Donate', area: 'nav' }] },
      role: 'sends-to',
      account: 'example-committee',
    },
    {
      facts: { url: 'https://secure.anedot.com/example-committee/donate' },
      role: 'host',
      account: 'example-committee',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://secure.myanedot.com/x/donate' } },
    { why: 'its name in an article', facts: { title: 'secure.anedot.com', text: 'Donations go through Anedot.' } },
  ],
});
