import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'Webflow Terms of Service in force since 2023-11-15, kept at tosdr/tosdr-versions@10afdab';
const termsUrl = 'https://webflow.com/legal/terms';
const said = { lang: 'en', url: termsUrl, date: '2024' };

export default definePlatform({
  name: 'Webflow',
  kind: 'host-platform',
  purpose: 'website',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Webflow, and publicsuffix/list@e8c9a2b, read for their facts; background knowledge',
  date: '2026-08-19',
  operator: sourced('Webflow, Inc.', `${TERMS}, section 1.3`, '2024'),
  seat: sourced('US', `${TERMS}, section 1.3`, '2024'),
  gdprRole: { ...sourced('processor', `${TERMS}, section 4.4`, '2024'), value: 'processor' },
  dataOwner: { ...sourced('customer', `${TERMS}, section 3.2`, '2024'), value: 'customer' },
  statements: [
    {
      topic: 'decides',
      exact:
        'You agree that Webflow does not have a direct relationship with any of your End Users and Webflow is not responsible for how you process or otherwise handle any End User information.',
      source: 'Terms of Service, section 4.4',
      ...said,
    },
    {
      topic: 'closes',
      exact: 'We have no obligation to archive or create a backup copy of your Website Content for you.',
      source: 'Terms of Service, section 3.3',
      ...said,
    },
  ],
  hosts: ['webflow.com', 'www.webflow.com', 'university.webflow.com'],
  termsUrl,
  privacyUrl: 'https://webflow.com/legal/privacy',
  policyLanguages: sourced('en', TERMS, '2024'),
  fingerprints: {
    address: ['{account}.webflow.io', 'webflow.com', 'www.webflow.com'],
    // What a page keeps when it is exported and kept elsewhere counts little: generator, classes, one library.
    generator: [{ match: 'Webflow', weight: 1 }],
    class: ['w-nav', 'w-form', 'w-webflow-badge', 'w-layout-*', 'w-mod-*'].map((match) => ({ match, weight: 0.5 })),
    stylesheet: [
      'cdn.prod.website-files.com',
      'assets.website-files.com',
      'assets-global.website-files.com',
      'uploads-ssl.webflow.com',
    ].map((match) => ({ match, weight: 2.5 })),
    script: [
      ...[
        'cdn.prod.website-files.com',
        'assets.website-files.com',
        'assets-global.website-files.com',
        'uploads-ssl.webflow.com',
      ].map((match) => ({ match, weight: 2.5 })),
      { match: 'd3e54v103j8qbb.cloudfront.net', weight: 0 },
    ],
    image: [
      'cdn.prod.website-files.com',
      'assets.website-files.com',
      'assets-global.website-files.com',
      'uploads-ssl.webflow.com',
    ],
  },
  reserved: ['www'],
  confusedWith: ['a site that was made with it, exported and kept elsewhere'],
  examples: [
    { facts: { url: 'https://example-candidate.webflow.io/' }, role: 'host', account: 'example-candidate' },
    {
      facts: {
        url: 'https://www.example-candidate.com/',
        metas: [{ name: 'generator', content: 'Webflow' }],
        classes: ['w-mod-js', 'w-nav'],
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://cdn.prod.website-files.com/0123456789abcdef/css/example.webflow.0123.min.css',
          },
          { kind: 'script', url: 'https://cdn.prod.website-files.com/0123456789abcdef/js/webflow.0123.js' },
        ],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    {
      why: 'a site that was exported and is kept elsewhere',
      facts: {
        metas: [{ name: 'generator', content: 'Webflow' }],
        classes: ['w-mod-js', 'w-nav', 'w-form'],
        assets: [
          { kind: 'stylesheet', url: 'https://www.example.org/css/example.webflow.css' },
          { kind: 'script', url: 'https://d3e54v103j8qbb.cloudfront.net/js/jquery-3.5.1.min.dc5e7f18c8.js' },
          { kind: 'script', url: 'https://www.example.org/js/webflow.js' },
        ],
      },
      role: 'loads-from',
    },
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://cdn.prod.website-files.com/0123/logo.png' }] },
    },
    { why: 'another name', facts: { url: 'https://evilwebflow.io/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.webflow.io.example.net/' } },
  ],
});
