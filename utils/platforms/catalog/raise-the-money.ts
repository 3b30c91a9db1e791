import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Raise The Money',
  kind: 'host-platform',
  purpose: 'donations',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['raisethemoney.com', 'www.raisethemoney.com'],
  fingerprints: {
    address: ['www.raisethemoney.com/{account}', 'www.raisethemoney.com', 'raisethemoney.com'],
    frame: ['*.raisethemoney.com'],
    script: ['*.raisethemoney.com'],
    form: ['*.raisethemoney.com'],
    link: ['www.raisethemoney.com/{account}', 'raisethemoney.com/{account}'],
  },
  reserved: ['privacy', 'terms', 'login', 'pricing', 'about'],
  confusedWith: ['a campaign’s own site with a donation link'],
  examples: [
    {
      facts: { links: [{ url: 'https://www.raisethemoney.com/examplecandidate', text: 'Donate', area: 'nav' }] },
      role: 'sends-to',
      account: 'examplecandidate',
    },
    { facts: { url: 'https://www.raisethemoney.com/examplecandidate' }, role: 'host', account: 'examplecandidate' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.praisethemoney.com/x' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.raisethemoney.com/', text: 'Raise The Money', area: 'footer' }] },
    },
  ],
});
