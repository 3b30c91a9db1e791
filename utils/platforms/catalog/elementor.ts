import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Elementor',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Elementor, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['Elementor *'],
    stylesheet: [
      '**/wp-content/plugins/elementor',
      '**/wp-content/plugins/elementor-pro',
      '**/wp-content/uploads/elementor',
    ].map((match) => ({ match, weight: 3 })),
    script: ['**/wp-content/plugins/elementor', '**/wp-content/plugins/elementor-pro'].map((match) => ({
      match,
      weight: 3,
    })),
    inlineScript: ['elementorFrontendConfig', 'ElementorProFrontendConfig'],
    class: ['elementor-page', 'elementor-section', 'elementor-default', 'elementor-kit-*'],
  },
  runsOn: ['wordpress-org'],
  confusedWith: ['Elementor Cloud, which hosts sites and is not told by their pages'],
  examples: [
    {
      facts: {
        url: 'https://www.example-list.it/',
        metas: [
          { name: 'generator', content: 'WordPress 6.8.1' },
          { name: 'generator', content: 'Elementor 3.21.8; features: e_optimized_assets_loading' },
        ],
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://www.example-list.it/wp-content/plugins/elementor/assets/css/frontend.min.css',
          },
        ],
        classes: ['elementor-page'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Elementor',
        text: 'We moved our site to Elementor.',
        metas: [{ name: 'description', content: 'About Elementor' }],
      },
    },
    { why: 'a class that anyone may use', facts: { classes: ['elementor-section'] } },
  ],
});
