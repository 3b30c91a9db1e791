import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'SiteW',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry SiteW, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['sitew.com', 'www.sitew.com', 'www.sitew.fr'],
  fingerprints: {
    address: [
      '{account}.sitew.com',
      '{account}.sitew.fr',
      '{account}.sitew.org',
      '{account}.sitew.be',
      'www.sitew.com',
    ],
    stylesheet: ['*.sitew.com', '*.sitew.org'],
    script: ['*.sitew.com', '*.sitew.org'],
    image: ['*.sitew.com', '*.sitew.org'],
    credit: [
      { words: 'SiteW', match: 'www.sitew.com' },
      { words: 'SiteW', match: 'www.sitew.fr' },
    ],
  },
  reserved: ['www', 'st0', 'ssl'],
  confusedWith: ['a page that shows an image kept there'],
  examples: [
    { facts: { url: 'https://www.sitew.com/' }, role: 'host' },
    { facts: { url: 'https://exemple-liste.sitew.fr/' }, role: 'host', account: 'exemple-liste' },
    {
      facts: {
        url: 'https://www.exemple-liste.fr/',
        assets: [
          { kind: 'stylesheet', url: 'https://st0.sitew.com/css/widgets.css' },
          { kind: 'script', url: 'https://st0.sitew.com/js/widgets.js' },
        ],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilsitew.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.sitew.fr.example.net/' } },
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://ssl.sitew.org/images/a.png' }] },
    },
  ],
});
