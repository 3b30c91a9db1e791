import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const TERMS = 'WordPress.com Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const termsUrl = 'https://wordpress.com/tos/';
const NOTICE = 'Privacy Notice for Visitors to Our Users’ Sites';
/** What it does with the visitors of its customers' sites; its privacy policy speaks of the customers. */
const visitors = {
  lang: 'en',
  source: NOTICE,
  url: 'https://automattic.com/privacy-notice/',
  date: '2026-05-19',
};

export default definePlatform({
  name: 'WordPress.com',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entries WordPress and WordPress.com, read for their facts',
  date: '2026-08-17',
  // Automattic Inc. outside Europe, Australia, Canada, Japan, Mexico, New Zealand and Russia.
  operator: sourced('Aut O’Mattic A8C Ireland Ltd. / Automattic Inc.', TERMS, '2026-08-22'),
  seat: sourced('IE US', TERMS, '2026-08-22'),
  law: sourced('California, US', TERMS, '2026-08-22'),
  dataExport: { ...background('customer'), value: 'customer' },
  statements: [
    {
      topic: 'owns',
      exact:
        'We don’t own your content, and you retain all ownership rights you have in the content you post to your website.',
      lang: 'en',
      source: 'Terms of Service',
      url: termsUrl,
      date: '2026-04-11',
    },
    {
      topic: 'closes',
      exact:
        'We may terminate your access to all or any part of our Services at any time, with or without cause or notice, effective immediately, including if we believe, in our sole discretion, that you have violated this Agreement, any service guidelines, or other applicable terms.',
      lang: 'en',
      source: 'Terms of Service, section 13',
      url: termsUrl,
      date: '2026-04-11',
    },
    {
      topic: 'decides',
      exact:
        'Our Users are responsible for publishing a privacy policy on their Sites that explains to their visitors how data is collected via the Sites and how that information is used and disclosed.',
      ...visitors,
    },
    {
      topic: 'uses',
      exact: 'We use information about Site visitors in order to provide our Services to our Users and their Sites.',
      ...visitors,
    },
    {
      topic: 'stores',
      exact:
        'For example, we keep the web server logs that record information about a visitor to one of our user’s Sites — such as the visitor’s IP address, browser type, and operating system — for approximately 30 days.',
      ...visitors,
    },
  ],
  hosts: ['wordpress.com', 'www.wordpress.com', 'automattic.com'],
  termsUrl,
  privacyUrl: 'https://automattic.com/privacy/',
  policyLanguages: sourced('en', TERMS, '2026-08-22'),
  fingerprints: {
    address: [
      '{account}.wordpress.com',
      'www.wordpress.com',
      'wordpress.com',
      '{account}.wpcomstaging.com',
      '{account}.home.blog',
    ],
    generator: ['WordPress.com'],
    stylesheet: [
      's0.wp.com/_static',
      's1.wp.com/_static',
      's2.wp.com/_static',
      's0.wp.com/wp-content',
      's1.wp.com/wp-content',
      's2.wp.com/wp-content',
    ],
    script: ['s0.wp.com/_static', 's1.wp.com/_static', 's2.wp.com/_static'],
    relation: [{ rel: 'search', match: 's1.wp.com/opensearch.xml' }],
    // “Blog at WordPress.com.”; themes on other hosts link to its bare name.
    credit: [{ words: '* WordPress.com', match: 'wordpress.com' }],
    class: ['highlander-enabled', 'jetpack-reblog-enabled'],
  },
  except: ['*.wp.com/**/devicepx*'],
  reserved: ['www', 'en', 'fr', 'public-api', 'developer'],
  confusedWith: ['a site with its own WordPress that loads Jetpack’s i0, c0 and stats.wp.com'],
  examples: [
    { facts: { url: 'https://examplecandidate.wordpress.com/about/' }, role: 'host', account: 'examplecandidate' },
    {
      facts: {
        url: 'https://www.example-candidate.ca/',
        metas: [{ name: 'generator', content: 'WordPress.com' }],
        assets: [
          { kind: 'stylesheet', url: 'https://s0.wp.com/_static/??-eJx' },
          { kind: 'script', url: 'https://s1.wp.com/_static/??-eJy' },
        ],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    {
      why: 'Jetpack on a site’s own WordPress',
      facts: {
        assets: [
          { kind: 'script', url: 'https://stats.wp.com/e-202611.js' },
          { kind: 'script', url: 'https://c0.wp.com/c/6.8/wp-includes/js/jquery/jquery.min.js' },
          { kind: 'script', url: 'https://s0.wp.com/wp-content/js/devicepx-jetpack.js' },
          { kind: 'image', url: 'https://i0.wp.com/example.org/wp-content/uploads/a.jpg' },
        ],
      },
    },
    { why: 'another name', facts: { url: 'https://notwordpress.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.wordpress.com.example.net/' } },
    {
      why: 'a theme that names where it comes from',
      facts: {
        links: [{ url: 'https://wordpress.com/themes/', text: 'WordPress.com', area: 'footer' }],
        classes: ['highlander-enabled', 'jetpack-reblog-enabled'],
      },
    },
  ],
});
