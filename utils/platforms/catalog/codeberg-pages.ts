import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Codeberg Pages',
  kind: 'host-platform',
  purpose: 'hosting',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['codeberg.org', 'www.codeberg.org', 'docs.codeberg.org'],
  fingerprints: { address: ['{account}.codeberg.page', '*.codeberg.page'] },
  confusedWith: ['a site on a domain of its own, whose pages do not tell'],
  examples: [{ facts: { url: 'https://example-campaign.codeberg.page/' }, role: 'host', account: 'example-campaign' }],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilcodeberg.page/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.codeberg.page.example.net/' } },
    {
      why: 'a link to the code of a site',
      facts: { links: [{ url: 'https://codeberg.org/example/site', text: 'Source', area: 'footer' }] },
    },
  ],
});
