import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'MesOpinions',
  kind: 'host-platform',
  purpose: 'petitions',
  source: 'Public pages and files that link its petitions, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: ['mesopinions.com', 'www.mesopinions.com'],
  fingerprints: {
    address: ['www.mesopinions.com', 'mesopinions.com'],
    frame: ['www.mesopinions.com'],
    script: ['www.mesopinions.com'],
    form: ['www.mesopinions.com'],
    link: ['www.mesopinions.com/petition', 'mesopinions.com/petition', 'www.mesopinions.com/sondage'],
  },
  confusedWith: ['a campaign’s own site that links its petition there'],
  examples: [
    { facts: { url: 'https://www.mesopinions.com/petition/politique/exemple-gare-village/123456' }, role: 'host' },
    {
      facts: {
        links: [
          {
            url: 'https://www.mesopinions.com/petition/nature-environnement/exemple-bois/98765',
            text: 'Signer la pétition',
            area: 'nav',
          },
        ],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'evilmesopinions.com is another name', facts: { url: 'https://www.evilmesopinions.com/petition/a/b/1' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://www.mesopinions.com.example.net/petition/1' } },
    {
      why: 'a page of one’s own named “mes opinions”',
      facts: { url: 'https://www.example.org/mes-opinions/petition/', title: 'MesOpinions' },
    },
  ],
});
