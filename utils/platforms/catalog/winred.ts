import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REPORTS = 'Payee in reports to the US Federal Election Commission, copied in public repositories';

export default definePlatform({
  name: 'WinRed',
  kind: 'embedded-service',
  purpose: 'donations',
  source: 'Public pages and files that link to it, read 2026-08',
  date: '2026-08',
  operator: sourced('WinRed, Inc. / WinRed Technical Services, LLC', REPORTS, '2026'),
  seat: sourced('US', REPORTS, '2026'),
  gdprRole: { ...background('controller'), value: 'controller' },
  hosts: ['winred.com', 'www.winred.com', 'secure.winred.com'],
  policyLanguages: background('en'),
  fingerprints: {
    address: ['secure.winred.com/{account}', 'secure.winred.com', 'winred.com', 'www.winred.com'],
    script: ['*.winred.com'],
    frame: ['secure.winred.com/{account}', '*.winred.com'],
    form: ['*.winred.com'],
    link: ['secure.winred.com/{account}', 'www.winred.com/{account}', 'winred.com/{account}'],
  },
  reserved: ['terms-of-use', 'privacy-policy', 'about', 'directory', 'login'],
  confusedWith: ['a campaign’s own site with a donation link', 'Anedot', 'Stripe'],
  examples: [
    {
      facts: {
        links: [{ url: 'https://secure.winred.com/example-for-congress/donate-today', text: 'Donate', area: 'nav' }],
      },
      role: 'sends-to',
      account: 'example-for-congress',
    },
    {
      facts: { assets: [{ kind: 'frame', url: 'https://secure.winred.com/example-for-congress/embed' }] },
      role: 'loads-from',
      account: 'example-for-congress',
    },
    {
      facts: { url: 'https://secure.winred.com/example-for-congress/donate-today' },
      role: 'host',
      account: 'example-for-congress',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://secure.nowinred.com/x/donate' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://secure.winred.com.example.net/x' } },
    {
      why: 'a link to its policy',
      facts: { links: [{ url: 'https://winred.com/privacy-policy/', text: 'Privacy', area: 'footer' }] },
    },
  ],
});
