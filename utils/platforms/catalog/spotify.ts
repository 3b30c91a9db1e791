import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Spotify',
  kind: 'embedded-service',
  purpose: 'video',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Spotify Widgets, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: background('Spotify AB / Spotify USA Inc.'),
  seat: sourced('SE', REGISTER, '2026-08-06'),
  gdprRole: { ...background('controller'), value: 'controller' },
  hosts: ['spotify.com', 'www.spotify.com', 'open.spotify.com'],
  privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  fingerprints: {
    address: ['open.spotify.com'],
    frame: ['open.spotify.com', 'embed.spotify.com'],
    script: ['open.spotify.com/embed', 'sdk.scdn.co'],
    image: ['i.scdn.co'],
    link: ['open.spotify.com'],
  },
  confusedWith: ['a recording on the site’s own server'],
  examples: [
    { facts: { assets: [{ kind: 'frame', url: 'https://open.spotify.com/embed/show/0example' }] }, role: 'loads-from' },
    {
      facts: { links: [{ url: 'https://open.spotify.com/show/0example', text: 'Podcast', area: 'footer' }] },
      role: 'sends-to',
    },
    { facts: { url: 'https://open.spotify.com/show/0example' }, role: 'host' },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: { assets: [{ kind: 'frame', url: 'https://open.evilspotify.com/embed/show/0example' }] },
    },
    { why: 'a word in a text', facts: { text: 'Also on Spotify' } },
  ],
});
