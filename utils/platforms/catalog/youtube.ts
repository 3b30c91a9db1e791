import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'Google Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const TERMS = 'YouTube Terms of Service for the US, kept at OpenTermsArchive/contrib-versions@d6fb386e';
/** Pages of a channel by its name; `/channel` gives a number whose capitals matter, and is not shown as a name. */
const NAMED = ['c', 'user'];

export default definePlatform({
  name: 'YouTube',
  kind: 'embedded-service',
  purpose: 'video',
  source:
    'enthec/webappanalyzer@1b9eee8, entry YouTube, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Google Ireland Limited / Google LLC', PRIVACY, '2026-08-22'),
  seat: sourced('IE US', PRIVACY, '2026-08-22'),
  law: sourced('California, US', TERMS, '2026-07-15'),
  gdprRole: { ...sourced('controller', `${PRIVACY}, version of 2023`, '2023-09-07'), value: 'controller' },
  hosts: ['youtube.com', 'www.youtube.com', 'policies.google.com'],
  termsUrl: 'https://www.youtube.com/t/terms',
  privacyUrl: 'https://policies.google.com/privacy',
  fingerprints: {
    address: [
      ...NAMED.map((kind) => `www.youtube.com/${kind}/{account}`),
      'www.youtube.com',
      'm.youtube.com',
      'youtube.com',
      'youtu.be',
    ],
    frame: [
      '*.youtube.com/embed',
      'youtube.com/embed',
      '*.youtube-nocookie.com/embed',
      'youtube-nocookie.com/embed',
      '*.youtube.com/v',
    ],
    script: ['www.youtube.com/iframe_api', 'www.youtube.com/player_api', 's.ytimg.com', 'www.youtube.com/s/player'],
    image: ['img.youtube.com', 'i.ytimg.com', 'i3.ytimg.com', 'yt3.ggpht.com'],
    link: [
      ...NAMED.flatMap((kind) => [`*.youtube.com/${kind}/{account}`, `youtube.com/${kind}/{account}`]),
      '*.youtube.com/channel',
      'youtube.com/channel',
      'www.youtube.com/{account}',
      'youtube.com/{account}',
      '*.youtube.com/watch',
      'youtube.com/watch',
      '*.youtube.com/playlist',
      'youtu.be',
    ],
  },
  reserved: [
    ...NAMED,
    'channel',
    'watch',
    'embed',
    'playlist',
    'results',
    'feed',
    'live',
    'shorts',
    'hashtag',
    't',
    'v',
    'about',
    'iframe_api',
    'redirect',
  ],
  confusedWith: ['a film on the site’s own server'],
  examples: [
    {
      facts: { assets: [{ kind: 'frame', url: 'https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0' }] },
      role: 'loads-from',
    },
    {
      facts: { assets: [{ kind: 'image', url: 'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg' }] },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'https://www.youtube.com/@examplecandidate', text: 'YouTube', area: 'footer' }] },
      role: 'sends-to',
      account: '@examplecandidate',
    },
    {
      facts: { links: [{ url: 'https://www.youtube.com/user/examplecandidate', text: 'YouTube', area: 'footer' }] },
      role: 'sends-to',
      account: 'examplecandidate',
    },
    { facts: { links: [{ url: 'https://youtu.be/abcdefghijk', text: 'Film', area: 'body' }] }, role: 'sends-to' },
    { facts: { url: 'https://www.youtube.com/c/examplecandidate' }, role: 'host', account: 'examplecandidate' },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'frame', url: 'https://www.evilyoutube.com/embed/abc' }] } },
    { why: 'a name that ends in another domain', facts: { url: 'https://www.youtube.com.example.net/' } },
    { why: 'a word in a text', facts: { text: 'See us on youtube.com', title: 'YouTube' } },
  ],
});
