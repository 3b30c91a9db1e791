import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const PRIVACY = 'Jimdo Privacy Policy, kept at tosdr/tosdr-versions@efe7317';

export default definePlatform({
  name: 'Jimdo',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Jimdo, read for its facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Jimdo GmbH', PRIVACY, '2024'),
  seat: sourced('DE', PRIVACY, '2024'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['jimdo.com', 'www.jimdo.com', 'help.jimdo.com'],
  termsUrl: 'https://www.jimdo.com/info/terms-of-service/',
  privacyUrl: 'https://www.jimdo.com/info/privacy/',
  fingerprints: {
    address: [
      '{account}.jimdo.com',
      '{account}.jimdofree.com',
      '{account}.jimdosite.com',
      'jimdo.com',
      'www.jimdo.com',
    ],
    stylesheet: ['u.jimcdn.com', '*.jimstatic.com', 'a.jimdo.com'],
    script: [
      '*.jimstatic.com',
      'a.jimdo.com',
      'u.jimdo.com',
      '*.jimdo-platform.net',
      'jimdo-dolphin-static-assets-prod.freetls.fastly.net',
    ],
    image: ['image.jimcdn.com', 'u.jimcdn.com', 'jimdo-storage.freetls.fastly.net'],
    inlineScript: ['var jimdoData', 'jimdoDolphinData', 'jimdoData ='],
    relation: [{ rel: '*', match: '*.jimcdn.com' }],
    id: ['cc-inner', 'cc-nav-view-*', 'cc-m-*', 'cc-matrix-*'],
    class: ['cc-page', 'j-m-*', 'cc-m-*'],
    credit: [
      { words: 'Jimdo', match: 'www.jimdo.com' },
      { words: 'Jimdo', match: '*.jimdo.com' },
    ],
  },
  reserved: ['www', 'a', 'u', 'help', 'cms', 'account', 'assets'],
  confusedWith: ['a page that shows an image kept there'],
  examples: [
    { facts: { url: 'https://example-kandidat.jimdofree.com/impressum/' }, role: 'host', account: 'example-kandidat' },
    {
      facts: {
        url: 'https://www.example-liste.de/kontakt/',
        assets: [
          { kind: 'stylesheet', url: 'https://u.jimcdn.com/cms/o/s0123456789abcdef/layout/dm_0123/css/layout.css' },
          { kind: 'script', url: 'https://assets.jimstatic.com/web.js.0123456789.js' },
        ],
        inlineScripts: ['//<![CDATA[ var jimdoData = {"isTestserver":false,'],
        ids: ['cc-inner'],
        classes: ['cc-page'],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://eviljimdo.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.jimdofree.com.example.net/' } },
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://image.jimcdn.com/app/cms/image/a.png' }] },
    },
  ],
});
