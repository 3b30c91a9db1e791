import { definePlatform } from '../define-platform';

const OWN = ['de', 'eu', 'org'].flatMap((ending) => [`www.openpetition.${ending}`, `openpetition.${ending}`]);

export default definePlatform({
  name: 'openPetition',
  kind: 'host-platform',
  purpose: 'petitions',
  source: 'Public pages and files that link its petitions, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: OWN,
  fingerprints: {
    address: OWN,
    frame: OWN,
    script: OWN,
    form: OWN,
    link: OWN.flatMap((host) => [`${host}/petition`, `${host}/*/petition`, `${host}/!*`]),
  },
  confusedWith: ['a campaign’s own site that links its petition there'],
  examples: [
    { facts: { url: 'https://www.openpetition.de/petition/online/beispiel-schwimmbad-erhalten' }, role: 'host' },
    {
      facts: {
        links: [
          { url: 'https://www.openpetition.eu/petition/online/example-night-trains', text: 'Sign', area: 'header' },
        ],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'evilopenpetition.de is another name', facts: { url: 'https://www.evilopenpetition.de/petition/online/x' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://www.openpetition.de.example.net/petition/x' } },
    {
      why: 'an open petition elsewhere',
      facts: { url: 'https://www.example.org/openpetition/', title: 'openPetition' },
    },
  ],
});
