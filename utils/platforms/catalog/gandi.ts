import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Gandi',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['gandi.net', 'www.gandi.net'],
  privacyUrl: 'https://www.gandi.net/en/contracts/privacy-policy',
  fingerprints: { address: ['*.gpaas.net'] },
  confusedWith: ['a site on a domain of its own, whose pages do not tell'],
  examples: [{ facts: { url: 'https://0123456789ab.testurl.gpaas.net/' }, role: 'host' }],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilgpaas.net/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.gpaas.net.example.net/' } },
    {
      why: 'a declared host is not one that was seen',
      facts: {
        text: 'Hébergeur : Gandi SAS, Paris',
        links: [{ url: 'https://www.gandi.net/', text: 'Gandi', area: 'footer' }],
      },
    },
  ],
});
