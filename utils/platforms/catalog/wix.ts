import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'Wix Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'Wix Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Wix',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Wix, and publicsuffix/list@e8c9a2b, read for their facts',
  date: '2026-08-19',
  operator: sourced('Wix.com Ltd.', TERMS, '2026-08-22'),
  seat: sourced('IL', TERMS, '2026-08-22'),
  gdprRole: { ...sourced('processor', PRIVACY, '2026-08-22'), value: 'processor' },
  statements: [
    {
      topic: 'stores',
      exact: 'USA, Europe, Israel, or other jurisdictions',
      lang: 'en',
      source: 'Privacy Policy',
      url: 'https://www.wix.com/about/privacy',
      date: '2026-08-22',
    },
  ],
  hosts: ['wix.com', 'www.wix.com'],
  termsUrl: 'https://www.wix.com/about/terms-of-use',
  privacyUrl: 'https://www.wix.com/about/privacy',
  fingerprints: {
    address: ['{account}.wixsite.com', '{account}.wixstudio.com', '{account}.editorx.io', '{account}.wix.run'],
    generator: ['Wix.com Website Builder*'],
    stylesheet: ['static.parastorage.com', 'siteassets.parastorage.com'],
    script: ['static.parastorage.com', 'siteassets.parastorage.com'],
    image: ['static.wixstatic.com'],
    inlineScript: ['wixBiSession', 'wixPerformanceMeasurements'],
    meta: [{ name: 'x-wix-*', match: '' }],
    id: ['SITE_CONTAINER'],
  },
  reserved: ['www'],
  confusedWith: [],
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
    { why: 'a link to the builder', facts: { links: [{ url: 'https://www.wix.com/', text: 'Wix', area: 'footer' }] } },
  ],
});
