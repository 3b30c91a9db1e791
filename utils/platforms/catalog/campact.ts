import { definePlatform } from '../define-platform';

const OWN = ['www.campact.de', 'campact.de', 'aktion.campact.de', 'weact.campact.de', 'blog.campact.de'];

export default definePlatform({
  name: 'Campact / WeAct',
  kind: 'host-platform',
  purpose: 'petitions',
  source: 'Public pages and files that link its petitions, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: OWN,
  fingerprints: {
    address: OWN,
    frame: ['aktion.campact.de', 'weact.campact.de'],
    form: ['aktion.campact.de', 'weact.campact.de'],
    link: ['aktion.campact.de', 'weact.campact.de/petitions'],
  },
  confusedWith: ['another organisation’s petitions on ControlShift, the platform that WeAct uses too'],
  examples: [
    { facts: { url: 'https://weact.campact.de/petitions/beispiel-radweg-jetzt' }, role: 'host' },
    {
      facts: {
        links: [
          { url: 'https://aktion.campact.de/beispiel/appell/teilnehmen', text: 'Jetzt unterzeichnen', area: 'body' },
        ],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'evilcampact.de is another name', facts: { url: 'https://weact.evilcampact.de/petitions/x' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://aktion.campact.de.example.net/x' } },
    {
      why: 'a link to its blog is no petition',
      facts: { links: [{ url: 'https://blog.campact.de/2026/01/beispiel/', text: 'Campact', area: 'body' }] },
    },
  ],
});
