import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Microsoft Azure',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'publicsuffix/list@e8c9a2b, read for its facts; background knowledge',
  date: '2026-08-19',
  hosts: ['azure.microsoft.com', 'privacy.microsoft.com'],
  fingerprints: {
    address: [
      '{account}.azurewebsites.net',
      '*.azurewebsites.net',
      '*.azurestaticapps.net',
      '*.web.core.windows.net',
      '*.azurefd.net',
      '*.azureedge.net',
      '*.azurecontainerapps.io',
    ],
  },
  confusedWith: ['a site on a domain of its own, whose pages do not tell'],
  examples: [
    { facts: { url: 'https://example-campaign.azurewebsites.net/' }, role: 'host', account: 'example-campaign' },
    { facts: { url: 'https://gentle-sea-0123.1.azurestaticapps.net/' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilazurewebsites.net/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.azurewebsites.net.example.net/' } },
    {
      why: 'a file that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://example.blob.core.windows.net/logo.png' }] },
    },
  ],
});
