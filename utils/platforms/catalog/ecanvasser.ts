import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Ecanvasser',
  kind: 'host-platform',
  purpose: 'supporters',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['ecanvasser.com', 'www.ecanvasser.com'],
  fingerprints: {
    address: ['*.ecanvasser.com', 'ecanvasser.com'],
    script: ['*.ecanvasser.com'],
    frame: ['*.ecanvasser.com'],
    form: ['*.ecanvasser.com'],
    link: ['app.ecanvasser.com'],
  },
  confusedWith: ['a page that links to the company'],
  examples: [
    { facts: { url: 'https://app.ecanvasser.com/' }, role: 'host' },
    { facts: { assets: [{ kind: 'frame', url: 'https://app.ecanvasser.com/form/example' }] }, role: 'loads-from' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.decanvasser.com/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.ecanvasser.com/', text: 'Ecanvasser', area: 'footer' }] },
    },
  ],
});
