import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Chartbeat',
  kind: 'embedded-service',
  purpose: 'analytics',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Chartbeat, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: background('Chartbeat, Inc.'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  hosts: ['chartbeat.com', 'www.chartbeat.com'],
  privacyUrl: 'https://chartbeat.com/privacy/',
  fingerprints: {
    script: ['static.chartbeat.com', 'static2.chartbeat.com'],
    image: ['ping.chartbeat.net'],
    inlineScript: ['_sf_async_config'],
  },
  confusedWith: [],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://static.chartbeat.com/js/chartbeat.js' }] },
      role: 'loads-from',
    },
    {
      facts: { inlineScripts: ['var _sf_async_config = window._sf_async_config || {}; _sf_async_config.uid = 1;'] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://static.mychartbeat.com/js/chartbeat.js' }] },
    },
    { why: 'a word in a text', facts: { text: 'chartbeat' } },
  ],
});
