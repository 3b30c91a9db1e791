import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'Tumblr Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Tumblr',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Tumblr, read for its facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Tumblr, Inc., a subsidiary of Automattic Inc.', TERMS, '2026-08-22'),
  seat: sourced('US', TERMS, '2026-08-22'),
  law: sourced('New York, US', TERMS, '2026-08-22'),
  statements: [
    {
      topic: 'owns',
      exact:
        'Users retain ownership and/or other applicable rights in User Content, and Tumblr and/or third parties retain ownership and/or other applicable rights in all Content other than User Content.',
      lang: 'en',
      source: 'Terms of Service',
      url: 'https://www.tumblr.com/policy/en/terms-of-service',
      date: '2026-07-15',
    },
  ],
  hosts: ['tumblr.com', 'www.tumblr.com'],
  termsUrl: 'https://www.tumblr.com/policy/en/terms-of-service',
  privacyUrl: 'https://www.tumblr.com/privacy/automattic',
  policyLanguages: sourced('en', TERMS, '2026-08-22'),
  fingerprints: {
    address: ['www.tumblr.com/{account}', '{account}.tumblr.com', 'tumblr.com', 'www.tumblr.com'],
    stylesheet: ['assets.tumblr.com', 'static.tumblr.com'],
    script: ['assets.tumblr.com', 'static.tumblr.com'],
    image: ['*.media.tumblr.com', 'static.tumblr.com'],
    meta: [
      { name: 'al:ios:app_name', match: 'Tumblr' },
      { name: 'al:android:package', match: 'com.tumblr' },
    ],
    frame: ['embed.tumblr.com', 'assets.tumblr.com'],
    link: ['www.tumblr.com/{account}', '{account}.tumblr.com'],
  },
  except: [
    'assets.tumblr.com/share-button.js',
    'www.tumblr.com/share',
    'www.tumblr.com/widgets/share',
    'platform.tumblr.com',
  ],
  reserved: [
    'www',
    'assets',
    'static',
    'embed',
    'api',
    'policy',
    'privacy',
    'share',
    'widgets',
    'explore',
    'search',
    'tagged',
    'dashboard',
    'login',
    'platform',
  ],
  confusedWith: ['a page with a share button', 'a page that shows an image kept there'],
  examples: [
    { facts: { url: 'https://examplecampaign.tumblr.com/' }, role: 'host', account: 'examplecampaign' },
    {
      facts: {
        url: 'https://blog.example-campaign.org/',
        assets: [
          { kind: 'stylesheet', url: 'https://assets.tumblr.com/fonts/gibson/stylesheet.css?v=3' },
          { kind: 'script', url: 'https://assets.tumblr.com/assets/scripts/tumblelog_post_message_queue.js' },
          { kind: 'image', url: 'https://64.media.tumblr.com/avatar_0123_128.pnj' },
        ],
      },
      role: 'host',
    },
    {
      facts: { links: [{ url: 'https://examplecampaign.tumblr.com/', text: 'Tumblr', area: 'footer' }] },
      role: 'sends-to',
      account: 'examplecampaign',
    },
  ],
  counterexamples: [
    {
      why: 'a share button',
      facts: {
        assets: [{ kind: 'script', url: 'https://assets.tumblr.com/share-button.js' }],
        links: [{ url: 'https://www.tumblr.com/share', text: 'Share', area: 'body' }],
      },
    },
    { why: 'another name', facts: { url: 'https://eviltumblr.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.tumblr.com.example.net/' } },
  ],
});
