import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Hotjar',
  kind: 'embedded-service',
  purpose: 'analytics',
  source: 'enthec/webappanalyzer@1b9eee8, entry Hotjar, and ghostery/trackerdb@0448d4b, read for their facts',
  date: '2026-08-17',
  operator: background('Hotjar Ltd, of the Contentsquare group'),
  seat: sourced('MT', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['hotjar.com', 'www.hotjar.com'],
  privacyUrl: 'https://www.hotjar.com/legal/policies/privacy',
  fingerprints: {
    script: ['static.hotjar.com', 'script.hotjar.com'],
    frame: ['vars.hotjar.com'],
    inlineScript: ['_hjSettings', 'static.hotjar.com'],
  },
  confusedWith: ['a policy that names it'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://static.hotjar.com/c/hotjar-123456.js?sv=6' }] },
      role: 'loads-from',
    },
    {
      facts: {
        inlineScripts: ['(function(h,o,t,j,a,r){ h.hj=h.hj||function(){}; h._hjSettings={hjid:123456,hjsv:6};'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://static.evilhotjar.com/c/hotjar-1.js' }] },
    },
    {
      why: 'a link from a policy',
      facts: { links: [{ url: 'https://www.hotjar.com/legal/policies/privacy', text: 'Hotjar', area: 'body' }] },
    },
  ],
});
