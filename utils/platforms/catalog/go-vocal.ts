import { definePlatform } from '../define-platform';

/** Where uploads of its customers are kept; other names before amazonaws.com belong to others. */
const UPLOADS = ['cl2-tenants-production-*.s3.amazonaws.com', 'cl2-tenants-production-*.s3.*.amazonaws.com'];
const OWN = ['govocal.com', 'www.govocal.com', 'citizenlab.co', 'www.citizenlab.co'];

export default definePlatform({
  name: 'Go Vocal (CitizenLab)',
  kind: 'host-platform',
  purpose: 'participation',
  source: 'Public code of the platform, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: OWN,
  fingerprints: {
    address: ['{account}.govocal.com', '{account}.citizenlab.co', ...OWN],
    script: ['*.govocal.com', '*.citizenlab.co'],
    image: UPLOADS.map((match) => ({ match, weight: 1.5 })),
    frame: ['{account}.govocal.com', '{account}.citizenlab.co'],
    form: ['{account}.govocal.com', '{account}.citizenlab.co'],
    credit: OWN.flatMap((match) => [
      { words: 'Go Vocal', match },
      { words: 'CitizenLab', match },
    ]),
    link: ['{account}.govocal.com', '{account}.citizenlab.co'],
  },
  reserved: ['www', 'support', 'help', 'academy', 'cdn', 'api'],
  confusedWith: ['The Citizen Lab, a research group in Toronto (citizenlab.ca)'],
  examples: [
    { facts: { url: 'https://jeparticipe.govocal.com/fr-BE/' }, role: 'host', account: 'jeparticipe' },
    {
      facts: {
        url: 'https://talk.example-town.gov.uk/en-GB/',
        assets: [
          {
            kind: 'image',
            url: 'https://cl2-tenants-production-benelux.s3.amazonaws.com/00000000/tenant/logo/a.png',
          },
        ],
        links: [{ url: 'https://www.govocal.com/', text: 'Powered by Go Vocal', area: 'footer' }],
      },
      role: 'host',
    },
    {
      facts: { links: [{ url: 'https://example-town.citizenlab.co/', text: 'Take part', area: 'nav' }] },
      role: 'sends-to',
      account: 'example-town',
    },
  ],
  counterexamples: [
    { why: 'the research group', facts: { url: 'https://citizenlab.ca/' } },
    {
      why: 'another store of that company',
      facts: { assets: [{ kind: 'image', url: 'https://other-tenants-production.s3.amazonaws.com/a.png' }] },
    },
    {
      why: 'a credit alone',
      facts: { links: [{ url: 'https://www.govocal.com/', text: 'Powered by Go Vocal', area: 'footer' }] },
    },
  ],
});
