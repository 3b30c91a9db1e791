import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const TERMS = 'Wix Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'Wix Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const said = { lang: 'en', url: 'https://www.wix.com/about/privacy', date: '2026-08-22' };

export default definePlatform({
  name: 'Wix',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Wix, and publicsuffix/list@e8c9a2b, read for their facts',
  date: '2026-08-19',
  operator: sourced('Wix.com Ltd.', TERMS, '2026-08-22'),
  seat: sourced('IL', TERMS, '2026-08-22'),
  // “Users-of-Users” are the visitors and members of a customer's site.
  gdprRole: { ...sourced('processor', `${PRIVACY}, section 6`, '2026-08-22'), value: 'processor' },
  // “or other jurisdictions” as well.
  region: uncertain('US EU IL', `${PRIVACY}, section 5`, '2026-08-22'),
  statements: [
    {
      topic: 'stores',
      exact:
        'We may store and process Personal Information in the USA, Europe, Israel, or other jurisdictions, whether by ourselves or with the help of our affiliates and service providers.',
      source: 'Privacy Policy, section 5',
      ...said,
    },
    {
      topic: 'decides',
      exact:
        'The Users controlling and operating such User Websites shall be considered as the “Controllers” of such Users-of-Users Information, and are responsible for complying with all laws and regulations that may apply to the collection and control of such Users-of-Users Information, including all privacy and data protection laws of all relevant jurisdictions.',
      source: 'Privacy Policy, section 6',
      ...said,
    },
    {
      topic: 'uses',
      exact:
        'Wix may collect, store and process certain Personal Information of Users-of-Users (“Users-of-Users Information”), solely on our Users’ behalf and at their direction.',
      source: 'Privacy Policy, section 6',
      ...said,
    },
    {
      topic: 'leaves',
      exact:
        'Sharing Personal Information by Wix subsidiaries and affiliated companies in the European Union, the United Kingdom and Switzerland with Wix’s subsidiaries located outside these regions will only take place under an approved transfer mechanism, such as the relevant Standard Contractual Clauses.',
      source: 'Privacy Policy, section 4',
      ...said,
    },
  ],
  hosts: ['wix.com', 'www.wix.com'],
  termsUrl: 'https://www.wix.com/about/terms-of-use',
  privacyUrl: 'https://www.wix.com/about/privacy',
  policyLanguages: uncertain('en', TERMS, '2026-08-22'),
  fingerprints: {
    address: [
      '{account}.wixsite.com',
      '{account}.wixstudio.com',
      '{account}.editorx.io',
      '{account}.wix.run',
      'wix.com',
      'www.wix.com',
    ],
    generator: ['Wix.com Website Builder*'],
    stylesheet: ['static.parastorage.com', 'siteassets.parastorage.com'],
    script: ['static.parastorage.com', 'siteassets.parastorage.com'],
    image: ['static.wixstatic.com'],
    inlineScript: ['wixBiSession', 'wixPerformanceMeasurements'],
    meta: [{ name: 'x-wix-*', match: '' }],
    id: ['SITE_CONTAINER', 'SITE_PAGES', 'masterPage', 'wix-*'],
    credit: [
      { words: 'Wix', match: 'wix.com' },
      { words: 'Wix', match: 'www.wix.com' },
    ],
  },
  reserved: ['www'],
  confusedWith: ['a page that shows an image kept there'],
  examples: [
    { facts: { url: 'https://examplecandidate.wixsite.com/mairie' }, role: 'host', account: 'examplecandidate' },
    {
      facts: {
        url: 'https://www.example-candidate.com/',
        metas: [{ name: 'generator', content: 'Wix.com Website Builder' }],
        assets: [{ kind: 'script', url: 'https://static.parastorage.com/services/wix-thunderbolt/dist/main.js' }],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://static.wixstatic.com/media/a.png' }] },
    },
    { why: 'another name', facts: { url: 'https://evilwix.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.wixsite.com.example.net/' } },
    { why: 'a link to the builder', facts: { links: [{ url: 'https://www.wix.com/', text: 'Wix', area: 'footer' }] } },
  ],
});
