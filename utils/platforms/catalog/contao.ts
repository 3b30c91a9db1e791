import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Contao',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Contao, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Contao Open Source CMS*', 'TYPOlight*'],
    stylesheet: [
      { match: '**/assets/contao', weight: 2.5 },
      { match: '**/system/modules', weight: 1 },
      '**/bundles/contao*',
      { match: '**/assets/css', weight: 0.5 },
    ],
    script: [
      { match: '**/assets/contao', weight: 2.5 },
      { match: '**/system/modules', weight: 1 },
      '**/bundles/contao*',
      { match: '**/assets/js', weight: 0.5 },
    ],
    fields: [['FORM_SUBMIT', 'REQUEST_TOKEN']],
    class: ['mod_article', 'mod_navigation', 'mod_breadcrumb', 'ce_text', 'ce_image', 'ce_headline'],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Contao Open Source CMS' }] }, role: 'software' },
    {
      facts: {
        assets: [{ kind: 'stylesheet', url: 'https://www.example-verein.de/assets/contao/css/layout.min.css' }],
        classes: ['mod_article', 'ce_text'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Contao',
        text: 'We moved our site to Contao.',
        metas: [{ name: 'description', content: 'About Contao' }],
      },
    },
    { why: 'a generator that only begins alike', facts: { metas: [{ name: 'generator', content: 'ContaoLike 1' }] } },
    { why: 'a class that anyone may use', facts: { classes: ['ce_text'] } },
  ],
});
