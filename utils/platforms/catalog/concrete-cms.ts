import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Concrete CMS',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Concrete CMS, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['concrete5*', 'Concrete CMS*'],
    script: ['**/concrete/js', '**/application/files/cache/js', '**/concrete/blocks'],
    stylesheet: ['**/concrete/css', '**/application/files/cache/css', '**/concrete/blocks'],
    inlineScript: ['CCM_DISPATCHER_FILENAME', { match: 'CCM_CID', weight: 2 }, 'CCM_APPLICATION_URL'],
    class: [{ match: 'ccm-page', weight: 2 }, 'ccm-block-*', 'ccm-custom-style-*'],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'concrete5 - 8.5.7' }] }, role: 'software' },
    {
      facts: {
        classes: ['ccm-page', 'page-type-home'],
        inlineScripts: ["var CCM_DISPATCHER_FILENAME = '/index.php'; var CCM_CID = 1;"],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Concrete CMS',
        text: 'We moved our site to Concrete CMS.',
        metas: [{ name: 'description', content: 'About Concrete CMS' }],
      },
    },
    {
      why: 'a builder of houses',
      facts: {
        title: 'Concrete',
        classes: ['concrete'],
        assets: [{ kind: 'image', url: 'https://www.example.org/concrete/wall.jpg' }],
      },
    },
  ],
});
