import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'PeerTube',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'Chocobozzz/PeerTube, its documentation read for its facts; background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    meta: [{ name: 'og:platform', match: 'PeerTube' }],
    relation: [{ rel: 'alternate', match: '**/services/oembed' }],
    inlineScript: ['window.PeerTubeServerConfig'],
    id: ['incompatible-browser'],
    script: [{ match: '/client/*/main*', weight: 1.5 }],
    path: [{ match: '/videos/watch', weight: 1 }],
  },
  confusedWith: ['a page that shows a video kept on some server: who runs that server stands in its own notice'],
  examples: [
    {
      facts: {
        url: 'https://video.example-collectif.fr/w/kkGMgK9ZtnKfYAgnEtQxbv',
        metas: [{ name: 'og:platform', content: 'PeerTube' }],
        inlineScripts: ['window.PeerTubeServerConfig = "{\\"client\\":{\\"videos\\":'],
        ids: ['incompatible-browser'],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://tube.example.org/videos/watch/1a2b',
        metas: [{ name: 'og:platform', content: 'PeerTube' }],
        relations: [{ rel: 'alternate', url: 'https://tube.example.org/services/oembed?url=x' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a video of some server shown in a page',
      facts: {
        assets: [{ kind: 'frame', url: 'https://tube.example.com/videos/embed/1a2b-3c4d' }],
        links: [{ url: 'https://tube.example.com/videos/watch/1a2b-3c4d', text: 'PeerTube', area: 'body' }],
      },
    },
    {
      why: 'an article that names it',
      facts: { title: 'PeerTube', metas: [{ name: 'og:title', content: 'PeerTube' }] },
    },
    {
      why: 'a description of videos like that of others',
      facts: { metas: [{ name: 'og:platform', content: 'Peer' }] },
    },
  ],
});
