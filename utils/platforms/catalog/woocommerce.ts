import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'WooCommerce',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry WooCommerce, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['WooCommerce *'],
    stylesheet: [{ match: '**/wp-content/plugins/woocommerce', weight: 3 }],
    script: [{ match: '**/wp-content/plugins/woocommerce', weight: 3 }],
    inlineScript: ['woocommerce_params', 'wc_add_to_cart_params'],
    class: ['woocommerce-page', 'woocommerce-no-js', 'woocommerce-js'],
  },
  runsOn: ['wordpress-org'],
  confusedWith: [],
  examples: [
    {
      facts: {
        url: 'https://shop.example-list.org/',
        metas: [
          { name: 'generator', content: 'WordPress 6.8.1' },
          { name: 'generator', content: 'WooCommerce 9.1.2' },
        ],
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://shop.example-list.org/wp-content/plugins/woocommerce/assets/css/woocommerce.css',
          },
        ],
        classes: ['woocommerce-page'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'WooCommerce',
        text: 'We moved our site to WooCommerce.',
        metas: [{ name: 'description', content: 'About WooCommerce' }],
      },
    },
    { why: 'a class that anyone may use', facts: { classes: ['woocommerce-page'] } },
  ],
});
