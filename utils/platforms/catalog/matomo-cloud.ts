import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

export default definePlatform({
  name: 'Matomo Cloud',
  kind: 'embedded-service',
  purpose: 'analytics',
  source: 'ghostery/trackerdb@0448d4b, entry Matomo, read for its facts',
  date: '2026-08-06',
  operator: background('InnoCraft Ltd'),
  seat: sourced('NZ', 'ghostery/trackerdb@0448d4b, entry Matomo', '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['matomo.org', 'www.matomo.org'],
  termsUrl: 'https://matomo.org/matomo-cloud-terms-of-service/',
  fingerprints: {
    address: ['{account}.matomo.cloud'],
    script: ['cdn.matomo.cloud/{account}', '{account}.matomo.cloud'],
    image: ['{account}.matomo.cloud'],
    frame: ['{account}.matomo.cloud'],
  },
  reserved: ['cdn', 'www'],
  confusedWith: ['the same software, kept by the site itself'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://cdn.matomo.cloud/examplecampaign.matomo.cloud/matomo.js' }],
      },
      role: 'loads-from',
      account: 'examplecampaign.matomo.cloud',
    },
    {
      facts: { assets: [{ kind: 'script', url: 'https://examplecampaign.matomo.cloud/matomo.js' }] },
      role: 'loads-from',
      account: 'examplecampaign',
    },
  ],
  counterexamples: [
    {
      why: 'evilmatomo.cloud is another name',
      facts: { assets: [{ kind: 'script', url: 'https://x.evilmatomo.cloud/a.js' }] },
    },
    {
      why: 'a name that ends in another domain',
      facts: { assets: [{ kind: 'script', url: 'https://x.matomo.cloud.example.net/a.js' }] },
    },
    {
      why: 'the same software, kept by the site itself',
      facts: { assets: [{ kind: 'script', url: 'https://stats.example.org/matomo.js' }] },
    },
  ],
});
