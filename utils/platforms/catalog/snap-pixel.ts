import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const TERMS = 'Snap Terms of Service for users outside the US, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Snap Pixel',
  kind: 'embedded-service',
  purpose: 'advertising',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Snap Pixel, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Snap Group Limited / Snap Inc.', TERMS, '2023-09-15'),
  seat: sourced('GB US', TERMS, '2023-09-15'),
  gdprRole: { ...background('controller'), value: 'controller' },
  hosts: ['snap.com', 'www.snap.com', 'snapchat.com', 'www.snapchat.com', 'values.snap.com'],
  termsUrl: 'https://www.snap.com/en-GB/terms',
  privacyUrl: 'https://www.snap.com/en-GB/privacy/privacy-policy',
  fingerprints: {
    script: ['sc-static.net/scevent.min.js', 'tr.snapchat.com'],
    frame: ['tr.snapchat.com'],
    image: ['tr.snapchat.com'],
    inlineScript: ['snaptr(', 'sc-static.net/scevent'],
  },
  confusedWith: ['a link to a profile there'],
  examples: [
    { facts: { assets: [{ kind: 'script', url: 'https://sc-static.net/scevent.min.js' }] }, role: 'loads-from' },
  ],
  counterexamples: [
    {
      why: 'a profile that is linked',
      facts: { links: [{ url: 'https://www.snapchat.com/add/example', text: 'Snapchat', area: 'footer' }] },
    },
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://evilsc-static.net/scevent.min.js' }] } },
  ],
});
