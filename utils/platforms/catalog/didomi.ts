import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Didomi',
  kind: 'embedded-service',
  purpose: 'consent',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Didomi, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: background('Didomi SAS'),
  seat: sourced('FR', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['didomi.io', 'www.didomi.io', 'privacy.didomi.io'],
  privacyUrl: 'https://privacy.didomi.io/en/',
  fingerprints: {
    script: ['sdk.privacy-center.org', 'sdk-gcp.privacy-center.org'],
    id: ['didomi-host', 'didomi-notice'],
    inlineScript: ['didomiConfig', 'didomiOnReady', 'sdk.privacy-center.org'],
  },
  confusedWith: [],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://sdk.privacy-center.org/0a1b2c3d/loader.js?target=www.example.fr' }],
        ids: ['didomi-host'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://sdk.privacy-center.org.example.net/loader.js' }] },
    },
    { why: 'a privacy centre of the site’s own', facts: { ids: ['privacy-center'] } },
  ],
});
