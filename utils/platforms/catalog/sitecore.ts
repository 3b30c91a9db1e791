import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Sitecore',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Sitecore, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    script: [
      { match: '**/-/media/base-themes', weight: 3 },
      { match: '**/-/media/themes', weight: 2.5 },
      '**/layouts/system/visitoridentification*',
    ],
    stylesheet: [
      { match: '**/-/media/base-themes', weight: 3 },
      { match: '**/-/media/themes', weight: 2.5 },
      '**/_sitecore',
    ],
    image: [
      { match: '**/-/media', weight: 1.5 },
      { match: '**/~/media', weight: 1.5 },
      { match: 'edge.sitecorecloud.io', weight: 1.5 },
    ],
    relation: [{ rel: '*', match: '**/-/media' }],
    meta: [{ name: 'viid*', match: '' }],
  },
  confusedWith: ['other software that writes /~/media'],
  examples: [
    {
      facts: {
        assets: [
          { kind: 'stylesheet', url: 'https://www.example.gov/-/media/themes/site/styles/pre-optimized.min.css' },
          { kind: 'image', url: 'https://www.example.gov/-/media/images/logo.png' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Sitecore',
        text: 'We moved our site to Sitecore.',
        metas: [{ name: 'description', content: 'About Sitecore' }],
      },
    },
    { why: 'pictures alone', facts: { assets: [{ kind: 'image', url: 'https://www.example.org/-/media/a.jpg' }] } },
  ],
});
