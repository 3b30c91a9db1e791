import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Magento',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Magento, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    stylesheet: [
      { match: '**/static/version*/frontend', weight: 3 },
      { match: '**/static/frontend', weight: 1.5 },
      '**/skin/frontend',
    ],
    script: [
      { match: '**/static/version*/frontend', weight: 3 },
      '**/static/_requirejs',
      '**/skin/frontend',
      '**/js/mage',
      '**/js/varien',
    ],
    image: [{ match: '**/skin/frontend', weight: 1 }, '**/media/catalog/product'],
    inlineScript: [
      'Mage.Cookies',
      'require = {"baseUrl":"*/frontend',
      { match: 'optionalZipCountries', weight: 1.5 },
      { match: 'BLANK_URL = ', weight: 1.5 },
    ],
    form: ['/catalogsearch/result', '/newsletter/subscriber/new'],
    path: ['/customer/account/login', '/checkout/cart'],
    class: ['catalog-product-view', 'catalog-category-view', 'cms-index-index', 'cms-home', 'cms-page-view'],
  },
  confusedWith: ['Adobe Commerce, the same software hosted by Adobe'],
  examples: [
    {
      facts: {
        url: 'https://shop.example-party.org/',
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://shop.example-party.org/static/version1700000000/frontend/Example/default/en_GB/css/styles-m.css',
          },
          {
            kind: 'script',
            url: 'https://shop.example-party.org/static/version1700000000/frontend/Example/default/en_GB/requirejs/require.js',
          },
        ],
      },
      role: 'software',
    },
    {
      facts: {
        assets: [
          { kind: 'stylesheet', url: 'https://www.example.org/skin/frontend/rwd/default/css/styles.css' },
          { kind: 'script', url: 'https://www.example.org/js/varien/form.js' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a name that shops of many makes give their address',
      facts: { inlineScripts: ["var BASE_URL = 'https://www.example.org/';"] },
    },
    {
      why: 'a word in a text',
      facts: {
        title: 'Magento',
        text: 'We moved our site to Magento.',
        metas: [{ name: 'description', content: 'About Magento' }],
      },
    },
    {
      why: 'pictures of a catalogue elsewhere',
      facts: { assets: [{ kind: 'image', url: 'https://shop.example/media/catalog/product/a.jpg' }] },
    },
  ],
});
