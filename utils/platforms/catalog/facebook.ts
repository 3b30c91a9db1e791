import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const TERMS = 'Facebook Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const GUIDELINES = 'Facebook Law Enforcement Guidelines, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Facebook',
  kind: 'host-platform',
  purpose: 'social',
  source: 'Addresses that Facebook itself documents; background knowledge',
  date: '2026-11-22',
  operator: sourced('Meta Platforms Ireland Ltd. / Meta Platforms, Inc.', TERMS, '2026-08-22'),
  seat: sourced('IE US', TERMS, '2026-08-22'),
  gdprRole: { ...uncertain('controller', GUIDELINES, '2026-08-22'), value: 'controller' },
  hosts: ['facebook.com', 'www.facebook.com', 'fr-fr.facebook.com', 'm.facebook.com'],
  termsUrl: 'https://fr-fr.facebook.com/legal/terms/plain_text_terms',
  privacyUrl: 'https://fr-fr.facebook.com/privacy/explanation/',
  policyLanguages: background('en fr'),
  fingerprints: {
    address: ['*.facebook.com/groups/{account}', '*.facebook.com/{account}', '*.facebook.com', 'facebook.com'],
    script: ['connect.facebook.net/**/sdk.js', 'connect.facebook.net/**/all.js'],
    frame: ['www.facebook.com/plugins', 'www.facebook.com/v*'],
    form: ['*.facebook.com'],
    link: [
      '*.facebook.com/{account}',
      'facebook.com/{account}',
      ...['groups', 'pages', 'pg', 'people'].map((kind) => `*.facebook.com/${kind}/{account}`),
      '*.facebook.com/profile.php',
      '*.facebook.com/events',
      'fb.me',
    ],
  },
  // Buttons that share this page do not lead to anyone's page there.
  except: [
    '*.facebook.com/shar*',
    'facebook.com/shar*',
    '*.facebook.com/dialog',
    '*.facebook.com/policy*',
    '*.facebook.com/help',
  ],
  reserved: [
    'groups',
    'pages',
    'profile.php',
    'events',
    'pg',
    'people',
    'login',
    'policies',
    'privacy',
    'plugins',
    'legal',
  ],
  confusedWith: ['a site with a share button', 'a site that measures with the Meta pixel'],
  examples: [
    { facts: { url: 'https://www.facebook.com/groups/examplecampaign/' }, role: 'host', account: 'examplecampaign' },
    {
      facts: { links: [{ url: 'https://www.facebook.com/examplecandidate', text: 'Facebook', area: 'footer' }] },
      role: 'sends-to',
      account: 'examplecandidate',
    },
    {
      facts: { assets: [{ kind: 'script', url: 'https://connect.facebook.net/fr_FR/sdk.js' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'a button that shares this page',
      facts: {
        links: [
          { url: 'https://www.facebook.com/sharer/sharer.php?u=https://example.org', text: 'Share', area: 'body' },
        ],
      },
    },
    {
      why: 'the pixel is another service',
      facts: { assets: [{ kind: 'script', url: 'https://connect.facebook.net/en_US/fbevents.js' }] },
    },
    { why: 'another name', facts: { url: 'https://www.myfacebook.com/' } },
  ],
});
