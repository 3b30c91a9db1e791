import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const TERMS = 'WordPress.com Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const termsUrl = 'https://wordpress.com/tos/';

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
  statements: [
    {
      topic: 'owns',
      exact:
        'We don’t own your content, and you retain all ownership rights you have in the content you post to your website.',
      lang: 'en',
      source: 'Terms of Service',
      url: termsUrl,
      // The newest text read whole; the sentence began alike in August 2026.
      date: '2023-06-12',
    },
  ],
  hosts: ['wordpress.com', 'www.wordpress.com', 'automattic.com'],
  termsUrl,
  privacyUrl: 'https://automattic.com/privacy/',
  policyLanguages: background('en'),
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
  ],
});
