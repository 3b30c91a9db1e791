import { definePlatform } from '../define-platform';

/** Keeps the pictures of petitions and calendars for every site of ControlShift, those on own domains included. */
const PICTURES = 'd8s293fyljwh4.cloudfront.net';

export default definePlatform({
  name: 'ControlShift',
  kind: 'host-platform',
  purpose: 'petitions',
  source: 'Public pages and files that embed it and its own API documentation, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: ['controlshiftlabs.com', 'www.controlshiftlabs.com'],
  fingerprints: {
    address: ['{account}.controlshiftlabs.com', 'www.controlshiftlabs.com', 'controlshiftlabs.com'],
    stylesheet: ['*.controlshiftlabs.com', PICTURES],
    script: ['*.controlshiftlabs.com', PICTURES],
    image: [{ match: PICTURES, weight: 2 }],
    path: [{ match: '/petitions', weight: 1 }, '/efforts', '/local_chapters'],
    credit: [{ words: 'ControlShift', match: '*.controlshiftlabs.com' }],
    link: ['{account}.controlshiftlabs.com'],
  },
  reserved: ['www', 'static', 'platform', 'developers', 'docs', 'support'],
  confusedWith: ['a page that shows a petition’s picture kept there', 'any Rails site with petitions of its own'],
  examples: [
    {
      facts: { url: 'https://examplegroup.controlshiftlabs.com/petitions/save-the-library' },
      role: 'host',
      account: 'examplegroup',
    },
    {
      facts: {
        url: 'https://you.example-movement.org/petitions/save-the-library',
        assets: [{ kind: 'image', url: `https://${PICTURES}/petitions/images/12345/hero/library.jpg?1700000000` }],
        links: [
          { url: 'https://you.example-movement.org/efforts/libraries', text: 'Libraries', area: 'body' },
          { url: 'https://www.controlshiftlabs.com/', text: 'Powered by ControlShift', area: 'footer' },
        ],
      },
      role: 'host',
    },
    {
      facts: {
        links: [
          { url: 'https://examplegroup.controlshiftlabs.com/petitions/x', text: 'Sign our petition', area: 'nav' },
        ],
      },
      role: 'sends-to',
      account: 'examplegroup',
    },
  ],
  counterexamples: [
    {
      why: 'evilcontrolshiftlabs.com is another name',
      facts: { url: 'https://a.evilcontrolshiftlabs.com/petitions/x' },
    },
    {
      why: 'a name that ends in another domain',
      facts: { url: 'https://a.controlshiftlabs.com.example.net/petitions/x' },
    },
    { why: 'petitions of one’s own', facts: { url: 'https://www.example.org/petitions/school-buses' } },
    {
      why: 'one picture that is kept there',
      facts: { assets: [{ kind: 'image', url: `https://${PICTURES}/petitions/images/1/hero/a.jpg` }] },
    },
    {
      why: 'the same host name with one sign more',
      facts: {
        url: 'https://www.example.org/petitions/x',
        assets: [{ kind: 'image', url: 'https://d8s293fyljwh4x.cloudfront.net/petitions/images/1/hero/a.jpg' }],
      },
    },
  ],
});
