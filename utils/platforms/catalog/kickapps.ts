import { definePlatform } from '../define-platform';

/** The service has ended, in which year is not known to us: it is met on old pages only. */
export default definePlatform({
  name: 'KickApps',
  kind: 'host-platform',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: ['kickapps.com', 'www.kickapps.com'],
  fingerprints: {
    address: ['{account}.kickapps.com', '*.kickapps.com', 'kickapps.com'],
    stylesheet: ['*.kickapps.com'],
    script: ['*.kickapps.com'],
    image: ['media.kickstatic.com'],
    frame: ['*.kickapps.com'],
    link: ['{account}.kickapps.com'],
  },
  reserved: ['www', 'affiliate', 'api', 'media', 'static'],
  confusedWith: ['a page that shows one of its widgets'],
  examples: [
    { facts: { url: 'http://examplevoices.kickapps.com/kickapps/' }, role: 'host', account: 'examplevoices' },
    {
      facts: {
        url: 'http://community.example.org/',
        assets: [
          { kind: 'script', url: 'http://affiliate.kickapps.com/javascripts/kickapps.js' },
          { kind: 'stylesheet', url: 'http://affiliate.kickapps.com/css/base.css' },
        ],
      },
      role: 'host',
    },
    {
      facts: { links: [{ url: 'http://examplevoices.kickapps.com/', text: 'Community', area: 'nav' }] },
      role: 'sends-to',
      account: 'examplevoices',
    },
  ],
  counterexamples: [
    { why: 'evilkickapps.com is another name', facts: { url: 'http://x.evilkickapps.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'http://x.kickapps.com.example.net/' } },
    {
      why: 'one widget in another’s page',
      facts: { assets: [{ kind: 'frame', url: 'http://affiliate.kickapps.com/service/widget' }] },
      role: 'loads-from',
    },
  ],
});
