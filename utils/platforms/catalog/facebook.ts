import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const TERMS = 'Facebook Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const COMMERCIAL = 'Facebook Commercial Terms, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const GUIDELINES = 'Facebook Law Enforcement Guidelines, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const termsUrl = 'https://fr-fr.facebook.com/legal/terms/plain_text_terms';

export default definePlatform({
  name: 'Facebook',
  kind: 'host-platform',
  purpose: 'social',
  source: 'Addresses that Facebook itself documents; background knowledge',
  date: '2026-11-22',
  operator: sourced('Meta Platforms Ireland Ltd. / Meta Platforms, Inc.', TERMS, '2024-10-23'),
  seat: sourced('IE US', TERMS, '2024-10-23'),
  law: sourced('Ireland / California, US', COMMERCIAL, '2026-08-10'),
  // Its guidelines say so of the European region; who owns a page may answer for it too.
  gdprRole: { ...uncertain('controller', GUIDELINES, '2023-02-14'), value: 'controller' },
  dataExport: { ...background('person'), value: 'person' },
  statements: [
    {
      topic: 'decides',
      exact:
        'Please note that for users of the Facebook and Instagram services in the European region, the service provider and data controller is Meta Platforms Ireland Ltd.',
      lang: 'en',
      source: 'Law Enforcement Guidelines',
      url: 'https://www.facebook.com/safety/groups/law/guidelines',
      date: '2023-02-14',
    },
    {
      topic: 'stores',
      exact:
        'Cette infrastructure peut être détenue, exploitée ou contrôlée par Meta Platforms, Inc., Meta Platforms Ireland Limited ou leurs sociétés affiliées.',
      lang: 'fr',
      source: 'Conditions de service',
      url: termsUrl,
      date: '2024-10-23',
    },
    {
      topic: 'closes',
      exact:
        'La suppression d’un compte n’entraîne pas forcément la suppression du contenu que vous avez publié en tant qu’admin d’une page ou du contenu que vous avez créé collectivement avec d’autres utilisateurs, tel que les photos d’albums partagés, que les autres membres des albums pourront continuer à voir.',
      lang: 'fr',
      source: 'Conditions de service',
      url: termsUrl,
      date: '2024-10-23',
    },
  ],
  hosts: ['facebook.com', 'www.facebook.com', 'fr-fr.facebook.com', 'm.facebook.com'],
  termsUrl,
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
    { why: 'a name that ends in another domain', facts: { url: 'https://www.facebook.com.example.net/groups/x' } },
  ],
});
