import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const PRIVACY = 'Google Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Google Cloud',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'publicsuffix/list@e8c9a2b, read for its facts; background knowledge',
  date: '2026-08-19',
  operator: background('Google Cloud EMEA Limited / Google LLC'),
  seat: sourced('US', PRIVACY, '2026-08-22'),
  hosts: ['cloud.google.com', 'firebase.google.com'],
  fingerprints: {
    address: [
      '{account}.web.app',
      '{account}.firebaseapp.com',
      '{account}.appspot.com',
      '*.appspot.com',
      '*.run.app',
      'storage.googleapis.com/{account}',
    ],
  },
  confusedWith: ['a site on a domain of its own, whose pages do not tell', 'Google Sites'],
  examples: [
    { facts: { url: 'https://example-campaign.web.app/' }, role: 'host', account: 'example-campaign' },
    {
      facts: { url: 'https://storage.googleapis.com/example-campaign/index.html' },
      role: 'host',
      account: 'example-campaign',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilweb.app/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.firebaseapp.com.example.net/' } },
    {
      why: 'a file that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://storage.googleapis.com/example/logo.png' }] },
    },
  ],
});
