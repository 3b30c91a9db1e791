import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Mighty Networks',
  kind: 'host-platform',
  purpose: 'community',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Mighty Network, read for its facts; public pages and files that embed it, read 2026-08',
  date: '2026-08-17',
  hosts: ['mightynetworks.com', 'www.mightynetworks.com'],
  termsUrl: 'https://www.mightynetworks.com/terms-of-use',
  privacyUrl: 'https://www.mightynetworks.com/privacy-policy',
  fingerprints: {
    address: [
      '{account}.mn.co',
      '{account}.mightynetworks.com',
      'www.mn.co',
      'mightynetworks.com',
      'www.mightynetworks.com',
    ],
    stylesheet: ['assets*-production-mightynetworks.imgix.net'],
    script: ['assets*-production-mightynetworks.imgix.net'],
    image: ['media*-production-mightynetworks.imgix.net'],
    inlineScript: ['Mighty.BroadcastBotApp'],
    link: ['{account}.mn.co', '{account}.mightynetworks.com'],
  },
  reserved: ['www', 'api', 'help', 'faq', 'support', 'static'],
  confusedWith: ['a page that shows a picture kept there'],
  examples: [
    { facts: { url: 'https://example-citizens.mn.co/landing' }, role: 'host', account: 'example-citizens' },
    {
      facts: {
        url: 'https://community.example-movement.org/',
        inlineScripts: ['window.Mighty = {}; Mighty.BroadcastBotApp = {};'],
        assets: [
          { kind: 'image', url: 'https://media1-production-mightynetworks.imgix.net/asset/1/logo.png?ixlib=rails' },
        ],
      },
      role: 'host',
    },
    {
      facts: { links: [{ url: 'https://example-citizens.mn.co/', text: 'Our network', area: 'nav' }] },
      role: 'sends-to',
      account: 'example-citizens',
    },
  ],
  counterexamples: [
    { why: 'evilmn.co is another name', facts: { url: 'https://x.evilmn.co/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.mightynetworks.com.example.net/' } },
    {
      why: 'one picture that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://media1-production-mightynetworks.imgix.net/asset/1/a.png' }] },
    },
  ],
});
