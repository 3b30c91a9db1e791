import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Framer',
  kind: 'host-platform',
  purpose: 'website',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Framer Sites, and publicsuffix/list@e8c9a2b, read for their facts; background knowledge',
  date: '2026-08-19',
  operator: background('Framer B.V.'),
  seat: sourced('NL', REGISTER, '2026-08-06'),
  hosts: ['framer.com', 'www.framer.com'],
  privacyUrl: 'https://www.framer.com/legal/privacy-statement/',
  fingerprints: {
    address: [
      '{account}.framer.website',
      '{account}.framer.app',
      '{account}.framer.ai',
      '{account}.framer.media',
      '{account}.framer.wiki',
      'framer.com',
      'www.framer.com',
    ],
    generator: ['Framer *'],
    script: [{ match: 'framerusercontent.com', weight: 2.5 }, 'events.framer.com'],
    image: ['framerusercontent.com'],
    relation: [{ rel: '*', match: 'framerusercontent.com' }],
    meta: [{ name: 'framer-search-index*', match: '' }],
    class: ['framer-*'],
  },
  reserved: ['www'],
  confusedWith: ['Framer Motion, a library that pages of any make use'],
  examples: [
    { facts: { url: 'https://example-candidate.framer.website/' }, role: 'host', account: 'example-candidate' },
    {
      facts: {
        url: 'https://www.example-candidate.com/',
        metas: [{ name: 'generator', content: 'Framer 0123abc' }],
        assets: [{ kind: 'script', url: 'https://framerusercontent.com/sites/0123/script_main.mjs' }],
        classes: ['framer-abc12'],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilframer.website/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.framer.website.example.net/' } },
    {
      why: 'one image that is kept there',
      facts: {
        assets: [{ kind: 'image', url: 'https://framerusercontent.com/images/a.png' }],
        classes: ['framer-motion'],
      },
    },
  ],
});
