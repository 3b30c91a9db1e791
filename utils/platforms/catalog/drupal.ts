import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Drupal',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Drupal, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Drupal', 'Drupal *'],
    stylesheet: [
      '**/sites/*/files/css',
      '**/sites/*/themes',
      '**/sites/*/modules',
      '**/core/themes',
      '**/core/modules',
      '**/core/assets',
      '**/modules/contrib',
      '**/themes/contrib',
      '**/themes/custom',
      '**/modules/system/system*',
    ],
    script: [
      { match: '**/misc/drupal.js', weight: 3 },
      '**/core/misc',
      '**/sites/*/files/js',
      '**/sites/*/themes',
      '**/sites/*/modules',
      '**/modules/contrib',
      '**/themes/custom',
    ],
    image: [{ match: '**/sites/*/files', weight: 1 }],
    inlineScript: [
      'jQuery.extend(Drupal.settings',
      '{"path":{"baseUrl":',
      'Drupal.settings',
      { match: 'drupalSettings', weight: 2 },
    ],
    relation: [
      { rel: 'shortlink', match: '**/node/*' },
      { rel: 'revision', match: '**' },
      { rel: 'delete-form', match: '**' },
    ],
    path: ['/node/*', '/user/login'],
    fields: [['form_build_id', 'form_id']],
    class: [
      'page-node-*',
      'node-type-*',
      'page-node-type-*',
      'path-node',
      'path-frontpage',
      'dialog-off-canvas-main-canvas',
      'not-logged-in',
      'region-content',
    ],
    id: ['block-system-main', 'block-*-content'],
  },
  confusedWith: ['CiviCRM and other software that runs on it'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Drupal 10 (https://www.drupal.org)' }] }, role: 'software' },
    {
      facts: {
        url: 'https://www.example-parti.fr/',
        assets: [
          { kind: 'stylesheet', url: 'https://www.example-parti.fr/sites/default/files/css/css_0123.css' },
          { kind: 'script', url: 'https://www.example-parti.fr/core/misc/drupal.js' },
        ],
        classes: ['path-frontpage', 'dialog-off-canvas-main-canvas'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Drupal',
        text: 'We moved our site to Drupal.',
        metas: [{ name: 'description', content: 'About Drupal' }],
      },
    },
    { why: 'a generator that only begins alike', facts: { metas: [{ name: 'generator', content: 'DrupalClone 1' }] } },
    {
      why: 'an image that another site keeps',
      facts: { assets: [{ kind: 'image', url: 'https://other.example/sites/default/files/a.jpg' }] },
    },
  ],
});
