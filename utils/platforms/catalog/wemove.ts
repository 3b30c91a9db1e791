import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'WeMove Europe',
  kind: 'host-platform',
  purpose: 'petitions',
  source: 'WeMoveEU/actionkit-templatesets@c43a380, read for its facts; background knowledge',
  date: '2026-06',
  hosts: ['wemove.eu', 'www.wemove.eu', 'action.wemove.eu', 'you.wemove.eu'],
  fingerprints: {
    address: ['action.wemove.eu', 'you.wemove.eu', 'www.wemove.eu', 'wemove.eu'],
    frame: ['action.wemove.eu', 'you.wemove.eu'],
    form: ['action.wemove.eu', 'you.wemove.eu'],
    link: ['action.wemove.eu', 'you.wemove.eu'],
  },
  confusedWith: ['another organisation’s page on ActionKit, the software that WeMove Europe uses too'],
  examples: [
    { facts: { url: 'https://action.wemove.eu/sign/2026-01-example-petition-EN/' }, role: 'host' },
    {
      facts: {
        links: [{ url: 'https://you.wemove.eu/campaigns/example-clean-rivers', text: 'Sign', area: 'body' }],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'evilwemove.eu is another name', facts: { url: 'https://evilwemove.eu/sign/x/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://action.wemove.eu.example.net/sign/x/' } },
    {
      why: 'a link to its home page is no petition',
      facts: { links: [{ url: 'https://www.wemove.eu/', text: 'WeMove Europe', area: 'footer' }] },
    },
  ],
});
