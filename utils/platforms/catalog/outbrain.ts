import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'Outbrain User Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Outbrain',
  kind: 'embedded-service',
  purpose: 'advertising',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Outbrain, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Teads Holding Co., formerly Outbrain Inc. / Outbrain UK Limited', PRIVACY, '2026-06-24'),
  seat: sourced('US GB', PRIVACY, '2026-06-24'),
  gdprRole: { ...sourced('controller', PRIVACY, '2026-06-24'), value: 'controller' },
  hosts: ['outbrain.com', 'www.outbrain.com'],
  privacyUrl: 'https://www.outbrain.com/legal/privacy#privacy-policy',
  fingerprints: {
    script: [
      'widgets.outbrain.com',
      'amplify.outbrain.com',
      'wave.outbrain.com',
      'odb.outbrain.com',
      'tr.outbrain.com',
    ],
    frame: ['widgets.outbrain.com'],
    image: ['images.outbrainimg.com', 'tr.outbrain.com'],
    class: ['OUTBRAIN'],
    inlineScript: ['.obApi', 'OB_ADV_ID'],
  },
  confusedWith: ['Taboola, which shows links in the same way'],
  examples: [
    { facts: { assets: [{ kind: 'script', url: 'https://widgets.outbrain.com/outbrain.js' }] }, role: 'loads-from' },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://widgets.myoutbrain.com/outbrain.js' }] } },
    {
      why: 'a link from a policy',
      facts: { links: [{ url: 'https://www.outbrain.com/legal/privacy', text: 'Outbrain', area: 'body' }] },
    },
  ],
});
