import { definePlatform } from '../define-platform';

/** The service has ended, in which year is not known to us: it is met on old pages only. */
export default definePlatform({
  name: 'Grou.ps',
  kind: 'host-platform',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: ['grou.ps', 'www.grou.ps'],
  fingerprints: {
    address: ['grou.ps/{account}', 'grou.ps', 'www.grou.ps'],
    stylesheet: ['grou.ps', 'www.grou.ps'],
    script: ['grou.ps', 'www.grou.ps'],
    link: ['grou.ps/{account}', 'www.grou.ps/{account}'],
  },
  confusedWith: ['a link that was never taken away'],
  examples: [
    { facts: { url: 'http://grou.ps/examplecampaign' }, role: 'host', account: 'examplecampaign' },
    {
      facts: { links: [{ url: 'http://grou.ps/examplecampaign', text: 'Our group', area: 'body' }] },
      role: 'sends-to',
      account: 'examplecampaign',
    },
  ],
  counterexamples: [
    { why: 'evilgrou.ps is another name', facts: { url: 'http://evilgrou.ps/x' } },
    { why: 'a name that ends in another domain', facts: { url: 'http://grou.ps.example.net/x' } },
  ],
});
