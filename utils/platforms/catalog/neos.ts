import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Neos',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Neos CMS, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Neos', 'Neos CMS*'],
    script: [{ match: '**/_Resources/Static/Packages', weight: 2.5 }],
    stylesheet: [{ match: '**/_Resources/Static/Packages', weight: 2.5 }],
    image: [
      { match: '**/_Resources/Persistent', weight: 1 },
      { match: '**/_Resources/Static/Packages', weight: 1 },
    ],
    class: ['neos-contentcollection', 'neos-nodetypes-*'],
  },
  confusedWith: ['TYPO3, from which it comes'],
  examples: [
    {
      facts: {
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://www.example-partei.de/_Resources/Static/Packages/Example.Site/Styles/Main.css',
          },
          {
            kind: 'image',
            url: 'https://www.example-partei.de/_Resources/Persistent/0/1/2/3/0123456789abcdef/photo.jpg',
          },
        ],
        classes: ['neos-contentcollection'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Neos',
        text: 'We moved our site to Neos.',
        metas: [{ name: 'description', content: 'About Neos' }],
      },
    },
    {
      why: 'pictures alone',
      facts: { assets: [{ kind: 'image', url: 'https://www.example.org/_Resources/Persistent/0/1/photo.jpg' }] },
    },
  ],
});
