import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const TERMS = 'Vimeo Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'Vimeo Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Vimeo',
  kind: 'embedded-service',
  purpose: 'video',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Vimeo, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Vimeo.com, Inc.', TERMS, '2024-07-08'),
  seat: sourced('US', TERMS, '2024-07-08'),
  law: sourced('New York, US', TERMS, '2024-07-08'),
  // “in the U.S. and other countries”.
  region: uncertain('US', `${PRIVACY}, section 13`, '2025-03-11'),
  gdprRole: { ...background('controller'), value: 'controller' },
  statements: [
    {
      topic: 'stores',
      exact:
        'We provide services globally using computer systems, servers, and databases located in the U.S. and other countries.',
      lang: 'en',
      source: 'Privacy Policy, section 13',
      url: 'https://vimeo.com/privacy',
      date: '2025-03-11',
    },
    {
      topic: 'leaves',
      exact:
        'When you use our services from outside of the U.S., your information may be transferred to and processed in the U.S.',
      lang: 'en',
      source: 'Privacy Policy, section 13',
      url: 'https://vimeo.com/privacy',
      date: '2025-03-11',
    },
  ],
  hosts: ['vimeo.com', 'www.vimeo.com'],
  termsUrl: 'https://vimeo.com/terms',
  privacyUrl: 'https://vimeo.com/privacy',
  policyLanguages: sourced('en', PRIVACY, '2025-03-11'),
  fingerprints: {
    address: ['vimeo.com', 'www.vimeo.com'],
    frame: ['player.vimeo.com', 'vimeo.com/event', 'livestream.com'],
    script: ['player.vimeo.com', 'f.vimeocdn.com'],
    image: ['i.vimeocdn.com'],
    link: ['vimeo.com', 'www.vimeo.com'],
  },
  except: ['vimeo.com/privacy', 'vimeo.com/terms', 'vimeo.com/cookie_policy'],
  confusedWith: ['a film on the site’s own server'],
  examples: [
    { facts: { assets: [{ kind: 'frame', url: 'https://player.vimeo.com/video/123456789' }] }, role: 'loads-from' },
    {
      facts: { links: [{ url: 'https://vimeo.com/examplecampaign', text: 'Vimeo', area: 'footer' }] },
      role: 'sends-to',
    },
    { facts: { url: 'https://vimeo.com/examplecampaign' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'frame', url: 'https://player.evilvimeo.com/video/1' }] } },
    {
      why: 'its policy, linked from another',
      facts: { links: [{ url: 'https://vimeo.com/privacy', text: 'Vimeo', area: 'body' }] },
    },
  ],
});
