import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Issuu',
  kind: 'embedded-service',
  // It delivers documents.
  purpose: 'delivery',
  source: 'enthec/webappanalyzer@1b9eee8, entry Issuu, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['issuu.com', 'www.issuu.com', 'help.issuu.com'],
  fingerprints: {
    address: ['issuu.com', 'www.issuu.com'],
    frame: ['e.issuu.com', 'issuu.com', 'static.issuu.com'],
    script: ['e.issuu.com', 'static.issuu.com'],
    class: ['issuuembed'],
    link: ['issuu.com/{account}', 'www.issuu.com/{account}'],
  },
  reserved: ['legal', 'search', 'home', 'store', 'pricing'],
  confusedWith: ['a PDF on the site’s own server'],
  examples: [
    {
      facts: { assets: [{ kind: 'frame', url: 'https://e.issuu.com/embed.html?d=programme&u=exampleparty' }] },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'https://issuu.com/exampleparty/docs/programme', text: 'Programme', area: 'body' }] },
      role: 'sends-to',
      account: 'exampleparty',
    },
    { facts: { url: 'https://issuu.com/exampleparty/docs/programme' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'frame', url: 'https://e.evilissuu.com/embed.html' }] } },
    {
      why: 'its policy, linked from another',
      facts: { links: [{ url: 'https://issuu.com/legal/privacy', text: 'Issuu', area: 'body' }] },
    },
  ],
});
