import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'PrestaShop',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry PrestaShop, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['PrestaShop*'],
    stylesheet: ['**/modules/ps_*', '**/modules/blockcart'],
    script: ['**/modules/ps_*', '**/modules/blockcart', '**/themes/core.js'],
    inlineScript: [{ match: 'var prestashop =', weight: 3 }, 'prestashopFacebookAjaxController'],
    id: ['_desktop_cart', '_desktop_user_info', 'blockcart-modal', 'search_block_top'],
    credit: [
      { words: 'PrestaShop', match: 'www.prestashop.com' },
      { words: 'PrestaShop', match: 'www.prestashop-project.org' },
    ],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'PrestaShop' }] }, role: 'software' },
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://boutique.example-parti.fr/themes/core.js' }],
        inlineScripts: ['var prestashop = {"cart":{"products":[]'],
        ids: ['_desktop_cart'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'PrestaShop',
        text: 'We moved our site to PrestaShop.',
        metas: [{ name: 'description', content: 'About PrestaShop' }],
      },
    },
    {
      why: 'a generator that only begins alike',
      facts: { metas: [{ name: 'generator', content: 'MyPrestaShopClone' }] },
    },
  ],
});
