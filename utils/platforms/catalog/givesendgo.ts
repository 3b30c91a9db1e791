import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'GiveSendGo',
  kind: 'embedded-service',
  purpose: 'donations',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['givesendgo.com', 'www.givesendgo.com'],
  fingerprints: {
    address: ['www.givesendgo.com/{account}', 'www.givesendgo.com', 'givesendgo.com'],
    script: ['*.givesendgo.com'],
    frame: ['*.givesendgo.com', 'givesendgo.com'],
    form: ['*.givesendgo.com'],
    link: ['www.givesendgo.com/{account}', 'givesendgo.com/{account}'],
  },
  reserved: ['site', 'warroom', 'privacy-policy', 'terms-conditions'],
  confusedWith: ['a page that only links to a fundraiser'],
  examples: [
    {
      facts: { links: [{ url: 'https://www.givesendgo.com/examplefund', text: 'Give', area: 'body' }] },
      role: 'sends-to',
      account: 'examplefund',
    },
    { facts: { url: 'https://www.givesendgo.com/examplefund' }, role: 'host', account: 'examplefund' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.notgivesendgo.com/examplefund' } },
    { why: 'its name in an article', facts: { title: 'GiveSendGo', text: 'A page on givesendgo.com' } },
  ],
});
