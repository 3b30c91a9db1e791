import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Hostinger Website Builder',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Hostinger Website Builder, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['hostinger.com', 'www.hostinger.com', 'www.hostinger.fr'],
  fingerprints: {
    address: ['{account}.hostingersite.com', '{account}.zyrosite.com'],
    generator: ['Hostinger Website Builder*', 'Zyro.com Website Builder*', 'Zyro - Website Builder*'],
    stylesheet: ['userapp.zyrosite.com', 'assets.zyrosite.com', 'cdn.zyrosite.com'],
    script: ['userapp.zyrosite.com', 'assets.zyrosite.com', 'cdn.zyrosite.com'],
    image: ['assets.zyrosite.com', 'cdn.zyrosite.com'],
    relation: [{ rel: '*', match: 'assets.zyrosite.com' }],
  },
  reserved: ['www', 'userapp', 'assets', 'cdn'],
  confusedWith: ['its hosting of other software, which pages do not tell'],
  examples: [
    { facts: { url: 'https://example-candidate.hostingersite.com/' }, role: 'host', account: 'example-candidate' },
    {
      facts: {
        url: 'https://www.example-candidate.com/',
        metas: [{ name: 'generator', content: 'Hostinger Website Builder' }],
        assets: [
          { kind: 'script', url: 'https://userapp.zyrosite.com/0123/_astro-1/hoisted.js' },
          { kind: 'image', url: 'https://assets.zyrosite.com/cdn-cgi/image/format=auto/logo.png' },
        ],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilzyrosite.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.zyrosite.com.example.net/' } },
    {
      why: 'a declared host is not one that was seen',
      facts: {
        text: 'Hébergeur : Hostinger',
        links: [{ url: 'https://www.hostinger.fr/', text: 'Hostinger', area: 'footer' }],
      },
    },
  ],
});
