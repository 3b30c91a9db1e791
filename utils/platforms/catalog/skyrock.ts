import { definePlatform } from '../define-platform';
import { background } from '../state-fact';

export default definePlatform({
  name: 'Skyrock Blog',
  kind: 'host-platform',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: ['skyrock.com', 'www.skyrock.com', 'skyrock.fm'],
  ended: background('2023'),
  fingerprints: {
    address: ['{account}.skyrock.com', '{account}.skyblog.com', 'skyrock.com', 'www.skyrock.com', 'www.skyblog.com'],
    link: ['{account}.skyrock.com', '{account}.skyblog.com'],
  },
  reserved: ['www', 'static', 'fr', 'wir', 'sk', 'i', 'photo'],
  confusedWith: ['a link that was never taken away', 'Skyrock, the radio station'],
  examples: [
    { facts: { url: 'https://candidat-exemple.skyrock.com/' }, role: 'host', account: 'candidat-exemple' },
    {
      facts: { links: [{ url: 'http://candidat-exemple.skyblog.com/', text: 'Mon blog', area: 'body' }] },
      role: 'sends-to',
      account: 'candidat-exemple',
    },
  ],
  counterexamples: [
    { why: 'evilskyrock.com is another name', facts: { url: 'https://x.evilskyrock.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.skyrock.com.example.net/' } },
    { why: 'the radio station', facts: { title: 'Skyrock', url: 'https://skyrock.fm.example.org/' } },
  ],
});
