import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Fluicity',
  kind: 'host-platform',
  purpose: 'participation',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['get.flui.city', 'www.flui.city', 'flui.city'],
  fingerprints: {
    address: ['*.flui.city', 'flui.city'],
    script: ['*.flui.city'],
    frame: ['*.flui.city'],
    link: ['app.flui.city'],
  },
  confusedWith: ['a page that links to the company'],
  examples: [
    { facts: { url: 'https://app.flui.city/example/consultation' }, role: 'host' },
    {
      facts: { links: [{ url: 'https://app.flui.city/example/consultation', text: 'Participer', area: 'body' }] },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.myflui.city/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://get.flui.city/', text: 'Fluicity', area: 'footer' }] },
    },
  ],
});
