import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Hivebrite',
  kind: 'host-platform',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: ['hivebrite.com', 'www.hivebrite.com', 'hivebrite.io', 'www.hivebrite.io'],
  fingerprints: {
    address: ['{account}.hivebrite.com', 'hivebrite.com', 'www.hivebrite.com', 'hivebrite.io', 'www.hivebrite.io'],
    stylesheet: ['*.hivebrite.com'],
    script: ['*.hivebrite.com'],
    image: ['*.hivebrite.com'],
    credit: [
      { words: 'Hivebrite', match: 'hivebrite.*' },
      { words: 'Hivebrite', match: 'www.hivebrite.*' },
    ],
    link: ['{account}.hivebrite.com'],
  },
  reserved: ['www', 'api', 'help', 'support', 'static', 'blog', 'info'],
  confusedWith: ['communities on own domains, where little of it can be seen'],
  examples: [
    { facts: { url: 'https://example-alumni.hivebrite.com/' }, role: 'host', account: 'example-alumni' },
    {
      facts: {
        links: [{ url: 'https://example-alumni.hivebrite.com/join', text: 'Our community', area: 'nav' }],
      },
      role: 'sends-to',
      account: 'example-alumni',
    },
  ],
  counterexamples: [
    { why: 'evilhivebrite.com is another name', facts: { url: 'https://x.evilhivebrite.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.hivebrite.com.example.net/' } },
    {
      why: 'a credit line alone is no host',
      facts: { links: [{ url: 'https://hivebrite.io/', text: 'Powered by Hivebrite', area: 'footer' }] },
    },
  ],
});
