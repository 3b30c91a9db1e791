import { definePlatform } from '../define-platform';

const OWN = ['you.38degrees.org.uk', 'act.38degrees.org.uk', 'home.38degrees.org.uk', 'speakout.38degrees.org.uk'];

export default definePlatform({
  name: '38 Degrees',
  kind: 'host-platform',
  purpose: 'petitions',
  source: 'Public pages and files that link its petitions, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: ['38degrees.org.uk', 'www.38degrees.org.uk', ...OWN],
  fingerprints: {
    address: ['38degrees.org.uk', 'www.38degrees.org.uk', ...OWN],
    frame: OWN,
    form: OWN,
    link: ['you.38degrees.org.uk/petitions', 'act.38degrees.org.uk'],
  },
  confusedWith: ['another organisation’s petitions on ControlShift, the platform that 38 Degrees uses too'],
  examples: [
    { facts: { url: 'https://you.38degrees.org.uk/petitions/keep-example-library-open' }, role: 'host' },
    {
      facts: {
        links: [{ url: 'https://you.38degrees.org.uk/petitions/example-buses', text: 'Sign here', area: 'body' }],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'evil38degrees.org.uk is another name', facts: { url: 'https://you.evil38degrees.org.uk/petitions/x' } },
    {
      why: 'a name that ends in another domain',
      facts: { url: 'https://you.38degrees.org.uk.example.net/petitions/x' },
    },
    { why: 'a weather report', facts: { title: '38 degrees', text: 'It was 38 degrees in the shade.' } },
  ],
});
