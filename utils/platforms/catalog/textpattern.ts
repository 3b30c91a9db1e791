import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Textpattern',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['Textpattern*'],
    path: [{ match: '/textpattern/index.php', weight: 1.5 }],
    stylesheet: [{ match: '**/textpattern/css.php', weight: 3 }],
    credit: [{ words: 'Textpattern', match: 'textpattern.com' }],
  },
  confusedWith: [],
  examples: [{ facts: { metas: [{ name: 'generator', content: 'Textpattern CMS' }] }, role: 'software' }],
  counterexamples: [{ why: 'an article about it', facts: { text: 'We moved our site to Textpattern.' } }],
});
