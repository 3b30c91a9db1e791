import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Complianz',
  kind: 'self-hosted-software',
  purpose: 'consent',
  source: 'enthec/webappanalyzer@1b9eee8, entry Complianz, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    script: ['**/wp-content/plugins/complianz-gdpr', '**/wp-content/plugins/complianz-gdpr-premium'].map((match) => ({
      match,
      weight: 3,
    })),
    stylesheet: [
      '**/wp-content/plugins/complianz-gdpr',
      '**/wp-content/plugins/complianz-gdpr-premium',
      '**/wp-content/uploads/complianz',
    ].map((match) => ({ match, weight: 3 })),
    inlineScript: ['complianz = {"prefix":"cmplz_'],
    id: [{ match: 'cmplz-cookiebanner-container', weight: 2 }, 'cmplz-manage-consent'],
    class: ['cmplz-cookiebanner', 'cmplz-manage-consent'],
  },
  runsOn: ['wordpress-org'],
  confusedWith: [],
  examples: [
    {
      facts: {
        url: 'https://www.example-lijst.nl/',
        metas: [{ name: 'generator', content: 'WordPress 6.8.1' }],
        assets: [
          {
            kind: 'script',
            url: 'https://www.example-lijst.nl/wp-content/plugins/complianz-gdpr/cookiebanner/js/complianz.min.js',
          },
        ],
        ids: ['cmplz-cookiebanner-container'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Complianz',
        text: 'We moved our site to Complianz.',
        metas: [{ name: 'description', content: 'About Complianz' }],
      },
    },
    { why: 'a class that anyone may use', facts: { classes: ['cmplz-cookiebanner'] } },
  ],
});
