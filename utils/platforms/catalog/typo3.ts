import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'TYPO3',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry TYPO3 CMS, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['TYPO3*'],
    stylesheet: [
      { match: '**/typo3temp', weight: 2.5 },
      { match: '**/typo3conf', weight: 2.5 },
      { match: '**/fileadmin', weight: 1 },
      { match: '**/_assets/*/*', weight: 1 },
    ],
    script: [
      { match: '**/typo3temp', weight: 2.5 },
      { match: '**/typo3conf', weight: 2.5 },
      { match: '**/fileadmin', weight: 1 },
      { match: '**/_assets/*/*', weight: 1 },
    ],
    image: ['**/fileadmin', '**/typo3temp', '**/typo3conf'].map((match) => ({ match, weight: 1 })),
    relation: [
      { rel: '*icon*', match: '**/typo3conf' },
      { rel: '*icon*', match: '**/fileadmin' },
    ],
    class: ['tx-*', 'frame-type-*', 'csc-*', 'ce-bodytext', 'ce-gallery', 'backendlayout-*'],
  },
  confusedWith: ['Neos, which comes from it'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'TYPO3 CMS' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'stylesheet', url: 'https://www.example-fraktion.de/typo3temp/assets/compressed/merged-0123.css' },
          { kind: 'image', url: 'https://www.example-fraktion.de/fileadmin/user_upload/logo.png' },
        ],
        classes: ['frame-type-text', 'ce-bodytext'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'TYPO3',
        text: 'We moved our site to TYPO3.',
        metas: [{ name: 'description', content: 'About TYPO3' }],
      },
    },
    {
      why: 'an image that another site keeps',
      facts: { assets: [{ kind: 'image', url: 'https://andere.example/fileadmin/a.png' }] },
    },
  ],
});
