import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'Hetzner Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Hetzner',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'Background knowledge',
  date: '2026-11-22',
  operator: sourced('Hetzner Online GmbH', PRIVACY, '2026-08-22'),
  seat: sourced('DE', PRIVACY, '2026-08-22'),
  hosts: ['hetzner.com', 'www.hetzner.com', 'www.hetzner.de'],
  termsUrl: 'https://www.hetzner.com/rechtliches/agb',
  privacyUrl: 'https://www.hetzner.com/rechtliches/datenschutz',
  policyLanguages: sourced('en', PRIVACY, '2026-08-22'),
  fingerprints: { address: ['*.your-server.de', '*.your-objectstorage.com'] },
  confusedWith: ['a site on a domain of its own, whose pages do not tell'],
  examples: [{ facts: { url: 'https://www123.your-server.de/' }, role: 'host' }],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilyour-server.de/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.your-server.de.example.net/' } },
    {
      why: 'a declared host is not one that was seen',
      facts: {
        text: 'Hosting: Hetzner Online GmbH, Gunzenhausen',
        links: [{ url: 'https://www.hetzner.com/', text: 'Hetzner', area: 'footer' }],
      },
    },
  ],
});
