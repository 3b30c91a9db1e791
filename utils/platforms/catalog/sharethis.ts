import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'ShareThis',
  kind: 'embedded-service',
  purpose: 'social',
  source:
    'enthec/webappanalyzer@1b9eee8, entry ShareThis, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('ShareThis, Inc.', REGISTER, '2026-08-06'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  gdprRole: { ...background('controller'), value: 'controller' },
  hosts: ['sharethis.com', 'www.sharethis.com'],
  privacyUrl: 'https://www.sharethis.com/privacy/',
  fingerprints: {
    script: [
      'platform-api.sharethis.com',
      'w.sharethis.com',
      'ws.sharethis.com',
      'buttons-config.sharethis.com',
      'platform.sharethis.com',
    ],
    frame: ['*.sharethis.com'],
    image: ['platform-cdn.sharethis.com'],
    class: ['sharethis-inline-share-buttons', 'sharethis-sticky-share-buttons', 'st_sharethis*'],
  },
  confusedWith: ['share buttons that a site draws itself'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://platform-api.sharethis.com/js/sharethis.js' }],
        classes: ['sharethis-inline-share-buttons'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'a class of the site’s own', facts: { classes: ['share-this', 'sharethis'] } },
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://platform-api.mysharethis.com/js/sharethis.js' }] },
    },
  ],
});
