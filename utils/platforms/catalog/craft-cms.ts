import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Craft CMS',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Craft CMS, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Craft CMS*'],
    script: ['**/cpresources'],
    stylesheet: ['**/cpresources'],
    inlineScript: [{ match: 'CRAFT_CSRF_TOKEN', weight: 3 }],
    fields: [['CRAFT_CSRF_TOKEN']],
    form: ['/actions/users/login', '/index.php/actions'],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Craft CMS' }] }, role: 'software' },
    { facts: { inlineScripts: ['window.csrfTokenName = "CRAFT_CSRF_TOKEN";'] }, role: 'software' },
  ],
  counterexamples: [
    { why: 'a shop for handicraft', facts: { title: 'Craft', classes: ['craft'], text: 'Craft CMS' } },
    {
      why: 'one field of a form',
      facts: {
        forms: [
          {
            action: 'https://www.example.org/',
            method: 'post',
            fields: [{ type: 'hidden', name: 'CRAFT_CSRF_TOKEN', label: '', required: false }],
            submit: 'Send',
          },
        ],
      },
    },
  ],
});
