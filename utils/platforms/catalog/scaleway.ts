import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const PRIVACY = 'Scaleway Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Scaleway',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'publicsuffix/list@e8c9a2b, read for its facts; background knowledge',
  date: '2026-08-19',
  operator: sourced('Scaleway SAS', PRIVACY, '2026-08-22'),
  seat: sourced('FR', PRIVACY, '2026-08-22'),
  // Processor for what it hosts, controller for its own customers.
  gdprRole: { ...sourced('processor', PRIVACY, '2026-07-30'), value: 'processor' },
  statements: [
    {
      topic: 'decides',
      exact:
        'The data collected for the operation of our services, where Scaleway acts as a processor, is governed by our General Conditions of Services as well as our Data Processing Agreement (DPA).',
      lang: 'en',
      source: 'Privacy Policy',
      url: 'https://www.scaleway.com/en/privacy-policy/',
      date: '2026-07-30',
    },
  ],
  hosts: ['scaleway.com', 'www.scaleway.com'],
  privacyUrl: 'https://www.scaleway.com/en/privacy-policy/',
  policyLanguages: uncertain('en fr', PRIVACY, '2026-08-22'),
  fingerprints: { address: ['*.scw.cloud'] },
  confusedWith: ['a site on a domain of its own, whose pages do not tell'],
  examples: [{ facts: { url: 'https://exemple-liste.s3-website.fr-par.scw.cloud/' }, role: 'host' }],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilscw.cloud/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.scw.cloud.example.net/' } },
    {
      why: 'a declared host is not one that was seen',
      facts: {
        text: 'Hébergeur : Scaleway SAS, Paris',
        links: [{ url: 'https://www.scaleway.com/', text: 'Scaleway', area: 'footer' }],
      },
    },
  ],
});
