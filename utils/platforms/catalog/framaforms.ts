import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Framaforms',
  kind: 'embedded-service',
  purpose: 'forms',
  source: 'Public pages and files that embed it, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: ['framaforms.org', 'framasoft.org', 'www.framasoft.org'],
  fingerprints: {
    address: ['framaforms.org', 'www.framaforms.org'],
    frame: ['framaforms.org'],
    form: ['framaforms.org'],
    link: ['framaforms.org'],
  },
  confusedWith: ['Yakforms, the same software kept by others'],
  examples: [
    {
      facts: {
        links: [
          { url: 'https://framaforms.org/je-deviens-benevole-1700000000', text: 'Devenir bénévole', area: 'nav' },
        ],
      },
      role: 'sends-to',
    },
    {
      facts: { assets: [{ kind: 'frame', url: 'https://framaforms.org/je-deviens-benevole-1700000000' }] },
      role: 'loads-from',
    },
    { facts: { url: 'https://framaforms.org/je-deviens-benevole-1700000000' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'evilframaforms.org is another name', facts: { url: 'https://evilframaforms.org/x-1700000000' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://framaforms.org.example.net/x-1700000000' } },
    {
      why: 'another service of the same association',
      facts: { links: [{ url: 'https://framadate.org/exemple', text: 'Framadate', area: 'body' }] },
    },
  ],
});
