import { definePlatform } from '../define-platform';
import { background } from '../state-fact';

export default definePlatform({
  name: 'Typepad',
  kind: 'host-platform',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['www.typepad.com'],
  ended: background('2025'),
  fingerprints: {
    address: ['{account}.typepad.com', '{account}.typepad.fr'],
    generator: ['http://www.typepad.com/*'],
    stylesheet: ['static.typepad.com', '*.typepad.com'],
    script: ['static.typepad.com', '*.typepad.com'],
    image: ['*.typepad.com'],
    credit: [{ words: 'Typepad', match: 'www.typepad.com' }],
    class: ['typepad-*'],
  },
  reserved: ['www', 'static', 'help', 'everything'],
  confusedWith: [],
  examples: [
    { facts: { url: 'https://exemple.typepad.fr/blog/' }, role: 'host', account: 'exemple' },
    {
      facts: {
        url: 'https://www.example-blog.org/',
        metas: [{ name: 'generator', content: 'http://www.typepad.com/' }],
        assets: [{ kind: 'stylesheet', url: 'https://static.typepad.com/.shared/themes/common/theme.css' }],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    {
      why: 'one picture that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://x.typepad.com/.a/6a0120-pi' }] },
    },
    { why: 'another name', facts: { url: 'https://x.eviltypepad.com/' } },
  ],
});
