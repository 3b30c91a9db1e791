import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Usercentrics',
  kind: 'embedded-service',
  purpose: 'consent',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Usercentrics, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: background('Usercentrics GmbH'),
  seat: sourced('DE', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['usercentrics.com', 'www.usercentrics.com'],
  privacyUrl: 'https://usercentrics.com/privacy-policy/',
  fingerprints: {
    script: ['*.usercentrics.eu'],
    id: ['usercentrics-root', 'usercentrics-cmp', 'usercentrics-cmp-ui'],
    relation: [{ rel: '*', match: '*.usercentrics.eu' }],
  },
  confusedWith: ['Cookiebot, of the same group'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://app.usercentrics.eu/browser-ui/latest/loader.js' }],
        ids: ['usercentrics-root'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://app.notusercentrics.eu/loader.js' }] } },
    {
      why: 'a link from a policy',
      facts: { links: [{ url: 'https://usercentrics.com/privacy-policy/', text: 'Usercentrics', area: 'body' }] },
    },
  ],
});
