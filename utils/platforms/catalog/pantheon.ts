import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Pantheon',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'publicsuffix/list@e8c9a2b, read for its facts; background knowledge',
  date: '2026-08-19',
  hosts: ['pantheon.io', 'www.pantheon.io'],
  fingerprints: { address: ['{account}.pantheonsite.io', '*.pantheonsite.io'] },
  confusedWith: ['a site on a domain of its own, whose pages do not tell'],
  examples: [
    {
      facts: { url: 'https://live-example-campaign.pantheonsite.io/' },
      role: 'host',
      account: 'live-example-campaign',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilpantheonsite.io/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.pantheonsite.io.example.net/' } },
    {
      why: 'an image that another site keeps there',
      facts: { assets: [{ kind: 'image', url: 'https://live-other.pantheonsite.io/a.jpg' }] },
    },
  ],
});
