import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Silverstripe',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Silverstripe, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['SilverStripe*'],
    script: [
      { match: '**/_resources/vendor/silverstripe', weight: 3 },
      '**/resources/vendor/silverstripe',
      '**/_resources/themes',
      '**/_resources/app',
      '**/framework/thirdparty',
    ],
    stylesheet: [
      { match: '**/_resources/vendor/silverstripe', weight: 3 },
      '**/resources/vendor/silverstripe',
      '**/_resources/themes',
      '**/_resources/app',
    ],
    image: [{ match: '**/assets/_resampled', weight: 1 }],
    id: ['Form_SearchForm*', 'UserForm_Form*'],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'SilverStripe - http://silverstripe.org' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'stylesheet', url: 'https://www.example-council.nz/_resources/themes/council/css/main.css' },
          { kind: 'script', url: 'https://www.example-council.nz/_resources/themes/council/js/main.js' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Silverstripe',
        text: 'We moved our site to Silverstripe.',
        metas: [{ name: 'description', content: 'About Silverstripe' }],
      },
    },
    {
      why: 'pictures that another site keeps',
      facts: { assets: [{ kind: 'image', url: 'https://other.example/assets/_resampled/a.jpg' }] },
    },
  ],
});
