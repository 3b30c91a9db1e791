import { definePlatform } from '../define-platform';

const OWN = ['www.thepetitionsite.com', 'thepetitionsite.com', 'petitions.care2.com', 'www.care2.com', 'care2.com'];

export default definePlatform({
  name: 'Care2 / ThePetitionSite',
  kind: 'host-platform',
  purpose: 'petitions',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: OWN,
  termsUrl: 'https://www.care2.com/help/general/tos.html',
  privacyUrl: 'https://www.care2.com/privacy-policy',
  fingerprints: {
    address: OWN,
    script: ['www.thepetitionsite.com', 'petitions.care2.com'],
    frame: ['www.thepetitionsite.com', 'petitions.care2.com'],
    form: ['www.thepetitionsite.com', 'petitions.care2.com'],
    link: ['www.thepetitionsite.com', 'thepetitionsite.com', 'petitions.care2.com'],
  },
  confusedWith: ['a campaign’s own site that links its petition there'],
  examples: [
    { facts: { url: 'https://www.thepetitionsite.com/123/456/789/save-the-example-river/' }, role: 'host' },
    {
      facts: {
        links: [{ url: 'https://www.thepetitionsite.com/123/456/789/x/', text: 'Sign the petition', area: 'body' }],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'evilcare2.com is another name', facts: { url: 'https://petitions.evilcare2.com/x' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://www.thepetitionsite.com.example.net/1/' } },
    { why: 'the words in a title', facts: { title: 'The petition site: people who care, too' } },
  ],
});
