import { definePlatform } from '../define-platform';

const OWN = ['cap-collectif.com', 'www.cap-collectif.com'];

export default definePlatform({
  name: 'Cap Collectif',
  kind: 'host-platform',
  purpose: 'participation',
  source: 'Public code of the platform, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: [...OWN, 'aide.cap-collectif.com'],
  fingerprints: {
    address: ['{account}.cap-collectif.com', ...OWN],
    script: ['assets.cap.co', '*.cap-collectif.com'],
    stylesheet: ['assets.cap.co', '*.cap-collectif.com'],
    image: ['assets.cap.co'],
    frame: ['{account}.cap-collectif.com'],
    form: ['{account}.cap-collectif.com'],
    credit: OWN.map((match) => ({ words: 'Cap Collectif', match })),
    link: ['{account}.cap-collectif.com'],
  },
  reserved: ['www', 'aide', 'assets', 'blog'],
  confusedWith: ['a page that credits it, or links to one of its consultations'],
  examples: [
    { facts: { url: 'https://exemple.cap-collectif.com/projects/plan' }, role: 'host', account: 'exemple' },
    {
      facts: {
        url: 'https://consultation.exemple.fr/projects/plan',
        assets: [{ kind: 'script', url: 'https://assets.cap.co/js/app.js' }],
        links: [{ url: 'https://www.cap-collectif.com/', text: 'Propulsé par Cap Collectif', area: 'footer' }],
      },
      role: 'host',
    },
    {
      facts: { links: [{ url: 'https://exemple.cap-collectif.com/', text: 'Participer', area: 'nav' }] },
      role: 'sends-to',
      account: 'exemple',
    },
  ],
  counterexamples: [
    {
      why: 'a credit alone',
      facts: { links: [{ url: 'https://www.cap-collectif.com/', text: 'Cap Collectif', area: 'footer' }] },
    },
    {
      why: 'one picture',
      facts: { assets: [{ kind: 'image', url: 'https://assets.cap.co/media/default/0001/01/a.jpg' }] },
    },
    { why: 'another name', facts: { url: 'https://exemple.handicap-collectif.com/' } },
  ],
});
