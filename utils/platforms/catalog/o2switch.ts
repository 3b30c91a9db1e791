import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'o2switch',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['o2switch.fr', 'www.o2switch.fr'],
  fingerprints: { address: ['*.o2switch.net'] },
  confusedWith: ['a site on a domain of its own, whose pages do not tell'],
  examples: [{ facts: { url: 'https://exemple.o2switch.net/' }, role: 'host' }],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilo2switch.net/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.o2switch.net.example.net/' } },
    {
      why: 'a declared host is not one that was seen',
      facts: {
        text: 'Hébergeur : o2switch, Clermont-Ferrand',
        links: [{ url: 'https://www.o2switch.fr/', text: 'o2switch', area: 'footer' }],
      },
    },
  ],
});
