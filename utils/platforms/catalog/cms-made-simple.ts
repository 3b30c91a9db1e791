import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'CMS Made Simple',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['CMS Made Simple*'],
    stylesheet: ['**/tmp/cache/stylesheet_combined_*'],
    image: [{ match: '**/uploads/images', weight: 0.5 }],
    credit: [{ words: 'CMS Made Simple', match: 'www.cmsmadesimple.org' }],
  },
  confusedWith: [],
  examples: [
    {
      facts: {
        metas: [{ name: 'generator', content: 'CMS Made Simple - Copyright (C) 2004-2022. All rights reserved.' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'an uploaded picture',
      facts: { assets: [{ kind: 'image', url: 'https://www.example-list.org/uploads/images/a.jpg' }] },
    },
  ],
});
