import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Fastly',
  kind: 'infrastructure',
  purpose: 'delivery',
  source: 'publicsuffix/list@e8c9a2b, read for its facts; background knowledge',
  date: '2026-08-19',
  operator: background('Fastly, Inc.'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['fastly.com', 'www.fastly.com'],
  termsUrl: 'https://www.fastly.com/terms/',
  privacyUrl: 'https://www.fastly.com/privacy/',
  fingerprints: {
    address: ['*.global.prod.fastly.net', '{account}.edgecompute.app', '*.edgecompute.app', '*.freetls.fastly.net'],
  },
  confusedWith: ['a network in front of many platforms: the site may be kept anywhere'],
  examples: [
    { facts: { url: 'https://example-campaign.edgecompute.app/' }, role: 'host', account: 'example-campaign' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilfastly.net/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.freetls.fastly.net.example.net/' } },
    {
      why: 'an image that it delivers',
      facts: { assets: [{ kind: 'image', url: 'https://example.freetls.fastly.net/a.png' }] },
    },
  ],
});
