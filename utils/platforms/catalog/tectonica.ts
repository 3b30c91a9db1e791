import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Tectonica',
  kind: 'host-platform',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['tectonica.co', 'www.tectonica.co'],
  // An agency: the sites it makes run on the platforms of others, so its credit line says nothing about who hosts them.
  fingerprints: {
    address: ['tectonica.co', 'www.tectonica.co'],
  },
  confusedWith: ['a site that it made on NationBuilder, Action Network or software of its own'],
  examples: [{ facts: { url: 'https://www.tectonica.co/' }, role: 'host' }],
  counterexamples: [
    {
      why: 'a site that it made',
      facts: {
        url: 'https://www.example.org/',
        links: [{ url: 'https://www.tectonica.co/', text: 'Made by Tectonica', area: 'footer' }],
      },
    },
    { why: 'another name', facts: { url: 'https://www.architectonica.co/' } },
  ],
});
