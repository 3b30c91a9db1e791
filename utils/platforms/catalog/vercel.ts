import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Vercel',
  kind: 'host-platform',
  purpose: 'hosting',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Vercel, and publicsuffix/list@e8c9a2b, read for their facts; background knowledge',
  date: '2026-08-19',
  operator: background('Vercel Inc.'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['vercel.com', 'www.vercel.com'],
  termsUrl: 'https://vercel.com/legal/terms',
  privacyUrl: 'https://vercel.com/legal/privacy-policy',
  fingerprints: { address: ['{account}.vercel.app', '{account}.now.sh', '{account}.vercel.run'] },
  reserved: ['www'],
  confusedWith: [
    'Next.js, its software, which runs anywhere',
    'a site on a domain of its own, whose pages do not tell',
  ],
  examples: [{ facts: { url: 'https://example-campaign.vercel.app/' }, role: 'host', account: 'example-campaign' }],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilvercel.app/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.vercel.app.example.net/' } },
    {
      why: 'Next.js runs anywhere',
      facts: { assets: [{ kind: 'script', url: 'https://www.example.org/_next/static/chunks/main.js' }] },
    },
  ],
});
