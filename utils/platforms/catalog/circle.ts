import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

/** Its own terms were not read: a customer names the company, and a contract for processing on its behalf. */
const NOTICE = 'Privacy notice of a customer, in force 2025-05-01, kept in a public repository';
const ASSETS = ['assets-v2.circle.so', 'assets.circle.so', 'app.circle.so'];

export default definePlatform({
  name: 'Circle',
  kind: 'host-platform',
  purpose: 'community',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Circle, read for its facts; public pages and files that embed it, read 2026-08; background knowledge',
  date: '2026-08-17',
  operator: sourced('CircleCo, Inc.', NOTICE, '2025-05-01'),
  seat: background('US'),
  gdprRole: { ...uncertain('processor', NOTICE, '2025-05-01'), value: 'processor' },
  hosts: ['circle.so', 'www.circle.so', 'help.circle.so'],
  fingerprints: {
    address: ['{account}.circle.so', 'circle.so', 'www.circle.so'],
    stylesheet: ASSETS,
    script: ASSETS,
    image: ['assets-v2.circle.so', 'app.circle.so/rails/active_storage'],
    frame: ['{account}.circle.so'],
    inlineScript: [{ match: 'circleUser', weight: 2 }],
    link: ['{account}.circle.so'],
  },
  reserved: ['www', 'app', 'api', 'help', 'login', 'assets', 'assets-v2', 'status', 'community'],
  confusedWith: ['Circle Media Labs (meetcircle.com), another company', 'a page that shows a picture kept there'],
  examples: [
    { facts: { url: 'https://example-movement.circle.so/c/welcome' }, role: 'host', account: 'example-movement' },
    {
      facts: {
        url: 'https://forum.example-movement.org/c/welcome',
        assets: [
          { kind: 'script', url: 'https://assets-v2.circle.so/packs/application-1a2b.js' },
          { kind: 'stylesheet', url: 'https://assets-v2.circle.so/packs/application-1a2b.css' },
          { kind: 'image', url: 'https://app.circle.so/rails/active_storage/representations/redirect/a/logo.png' },
        ],
      },
      role: 'host',
    },
    {
      facts: { links: [{ url: 'https://example-movement.circle.so/join', text: 'Join us', area: 'nav' }] },
      role: 'sends-to',
      account: 'example-movement',
    },
  ],
  counterexamples: [
    { why: 'evilcircle.so is another name', facts: { url: 'https://x.evilcircle.so/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.circle.so.example.net/' } },
    { why: 'meetcircle.com is another company', facts: { url: 'https://meetcircle.com/', title: 'Circle' } },
    {
      why: 'one picture that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://assets-v2.circle.so/hme7yu6bkmk11oa43a' }] },
    },
  ],
});
