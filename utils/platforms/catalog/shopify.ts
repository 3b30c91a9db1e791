import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'Shopify merchant terms, kept at OpenTermsArchive/p2b-compliance-versions@513a880';
const PRIVACY = 'Shopify Privacy for Merchants, kept at OpenTermsArchive/p2b-compliance-versions@3d5b1e9';
const said = {
  lang: 'en',
  source: 'Privacy for Merchants',
  url: 'https://www.shopify.com/legal/privacy/merchants',
  date: '2024-10-16',
};

export default definePlatform({
  name: 'Shopify',
  kind: 'host-platform',
  purpose: 'website',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Shopify, and publicsuffix/list@e8c9a2b, read for their facts; background knowledge',
  date: '2026-08-19',
  operator: sourced('Shopify International Limited / Shopify Inc.', TERMS, '2024-10-16'),
  seat: sourced('IE CA', TERMS, '2024-10-16'),
  gdprRole: { ...sourced('processor', PRIVACY, '2024-10-16'), value: 'processor' },
  statements: [
    {
      topic: 'decides',
      exact:
        'In general, we only collect and use this personal information as directed by you, and as further described in our Data Processing Addendum.',
      ...said,
    },
    {
      topic: 'closes',
      exact:
        'If you close your store, you stop paying your subscription fees, or we terminate your account, we retain store information for two years before we begin the personal information purge process.',
      ...said,
    },
  ],
  hosts: ['shopify.com', 'www.shopify.com', 'help.shopify.com'],
  termsUrl: 'https://www.shopify.com/legal/terms',
  privacyUrl: 'https://www.shopify.com/legal/privacy',
  policyLanguages: sourced('en', TERMS, '2024-10-16'),
  fingerprints: {
    address: ['{account}.myshopify.com', 'www.shopify.com', 'shopify.com'],
    stylesheet: ['cdn.shopify.com', { match: '**/cdn/shop/t', weight: 2.5 }],
    script: [
      'cdn.shopify.com',
      { match: '**/cdn/shop/t', weight: 2.5 },
      { match: '**/cdn/shopifycloud', weight: 2.5 },
      { match: 'sdks.shopifycdn.com', weight: 0 },
    ],
    image: ['cdn.shopify.com', '**/cdn/shop/files'],
    inlineScript: ['Shopify.shop = "{account}.myshopify.com"', { match: 'var Shopify', weight: 2 }],
    meta: [
      { name: 'shopify-digital-wallet', match: '' },
      { name: 'shopify-checkout-api-token', match: '' },
    ],
    id: ['shopify-section-*'],
    class: ['shopify-section'],
    link: ['{account}.myshopify.com'],
  },
  reserved: ['www'],
  confusedWith: [
    'a shop on a subdomain: the rest of the site may be elsewhere',
    'a buy button on a site that is hosted elsewhere',
  ],
  examples: [
    { facts: { url: 'https://example-party.myshopify.com/' }, role: 'host', account: 'example-party' },
    {
      facts: {
        url: 'https://shop.example-party.org/',
        metas: [{ name: 'shopify-digital-wallet', content: '/123/digital_wallets/dialog' }],
        assets: [
          { kind: 'stylesheet', url: 'https://shop.example-party.org/cdn/shop/t/1/assets/base.css' },
          { kind: 'script', url: 'https://cdn.shopify.com/shopifycloud/shopify/assets/storefront/load_feature.js' },
        ],
        inlineScripts: [
          'var Shopify = Shopify || {}; Shopify.shop = "example-party.myshopify.com"; Shopify.locale = "en";',
        ],
      },
      role: 'host',
      account: 'example-party',
    },
    {
      facts: { links: [{ url: 'https://example-party.myshopify.com/', text: 'Shop', area: 'nav' }] },
      role: 'sends-to',
      account: 'example-party',
    },
  ],
  counterexamples: [
    {
      why: 'a buy button on another site',
      facts: {
        assets: [{ kind: 'script', url: 'https://sdks.shopifycdn.com/buy-button/latest/buy-button-storefront.min.js' }],
      },
      role: 'loads-from',
    },
    { why: 'another name', facts: { url: 'https://evilmyshopify.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.myshopify.com.example.net/' } },
  ],
});
