import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'SoundCloud Terms of Use, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'SoundCloud',
  kind: 'embedded-service',
  purpose: 'video',
  source:
    'enthec/webappanalyzer@1b9eee8, entry SoundCloud, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('SoundCloud Global Limited & Co. KG', TERMS, '2026-08-17'),
  seat: sourced('DE', TERMS, '2026-08-17'),
  law: sourced('Germany', TERMS, '2026-08-17'),
  hosts: ['soundcloud.com', 'www.soundcloud.com'],
  termsUrl: 'https://soundcloud.com/terms-of-use',
  privacyUrl: 'https://soundcloud.com/pages/privacy',
  fingerprints: {
    address: ['soundcloud.com', 'www.soundcloud.com', 'm.soundcloud.com'],
    frame: ['w.soundcloud.com'],
    script: ['w.soundcloud.com/player/api.js', 'connect.soundcloud.com', '*.sndcdn.com'],
    image: ['*.sndcdn.com'],
    link: ['soundcloud.com/{account}', 'www.soundcloud.com/{account}'],
  },
  reserved: ['pages', 'terms-of-use', 'discover', 'search', 'stream', 'upload'],
  confusedWith: ['a recording on the site’s own server'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'frame', url: 'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1' }],
      },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'https://soundcloud.com/examplepodcast', text: 'Podcast', area: 'footer' }] },
      role: 'sends-to',
      account: 'examplepodcast',
    },
    { facts: { url: 'https://soundcloud.com/examplepodcast' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'frame', url: 'https://w.mysoundcloud.com/player/' }] } },
    {
      why: 'its policy, linked from another',
      facts: { links: [{ url: 'https://soundcloud.com/pages/privacy', text: 'SoundCloud', area: 'body' }] },
    },
  ],
});
