import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const PRIVACY = 'IONOS Privacy Policy for the US of 2024-07-09, kept at tosdr/tosdr-versions@a66666c';

export default definePlatform({
  name: 'IONOS MyWebsite',
  kind: 'host-platform',
  purpose: 'website',
  source:
    'enthec/webappanalyzer@1b9eee8, entries MyWebsite, MyWebsite Creator and MyWebsite Now, and publicsuffix/list@e8c9a2b, read for their facts; background knowledge',
  date: '2026-08-19',
  // The text at hand is that of its US company; others of the group stand in Germany, France and elsewhere.
  operator: sourced('IONOS Inc. (for customers in the US)', PRIVACY, '2024-07-09'),
  seat: uncertain('US DE', PRIVACY, '2024-07-09'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: [
    'ionos.com',
    'www.ionos.com',
    'www.ionos.de',
    'www.ionos.fr',
    'www.ionos.co.uk',
    'www.ionos.es',
    'www.ionos.it',
  ],
  termsUrl: 'https://www.ionos.com/terms-gtc/general-terms-and-conditions/',
  privacyUrl: 'https://www.ionos.com/terms-gtc/terms-privacy/',
  fingerprints: {
    address: ['{account}.live-website.com', '{account}.apps-1and1.com', '{account}.websitebuilder.online'],
    generator: ['IONOS MyWebsite*', '1&1 MyWebsite*', 'MyWebsite NOW*'],
    stylesheet: ['*.website-editor.net', '*.mywebsite-editor.com', 'cdn.website-start.de', 'cdn.initial-website.com'],
    script: ['*.website-editor.net', '*.mywebsite-editor.com', 'cdn.website-start.de', 'cdn.initial-website.com'],
    image: ['*.website-editor.net'],
    class: ['diy-*'],
  },
  reserved: ['www'],
  confusedWith: ['Duda, whose builder MyWebsite Creator is under another name'],
  examples: [
    { facts: { url: 'https://example-liste.live-website.com/' }, role: 'host', account: 'example-liste' },
    {
      facts: {
        url: 'https://www.example-liste.de/',
        metas: [{ name: 'generator', content: 'IONOS MyWebsite 8' }],
        assets: [
          { kind: 'stylesheet', url: 'https://cdn.website-start.de/app/cdn/min/group/web.css' },
          { kind: 'script', url: 'https://cdn.website-start.de/app/cdn/min/group/web.js' },
        ],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evillive-website.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.live-website.com.example.net/' } },
    {
      why: 'a declared host is not one that was seen',
      facts: {
        text: 'Hébergeur : IONOS SARL',
        links: [{ url: 'https://www.ionos.fr/', text: 'IONOS', area: 'footer' }],
      },
    },
  ],
});
