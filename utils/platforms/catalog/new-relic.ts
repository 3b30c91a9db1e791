import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'New Relic',
  kind: 'embedded-service',
  purpose: 'monitoring',
  source:
    'enthec/webappanalyzer@1b9eee8, entry New Relic, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: background('New Relic, Inc.'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['newrelic.com', 'www.newrelic.com'],
  privacyUrl: 'https://newrelic.com/privacy',
  fingerprints: {
    script: [
      'js-agent.newrelic.com',
      'bam.nr-data.net',
      'bam.eu01.nr-data.net',
      'bam-cell.nr-data.net',
      'd1ros97qkrwjf5.cloudfront.net',
    ],
    inlineScript: ['window.NREUM', 'NREUM.'],
  },
  confusedWith: [],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://js-agent.newrelic.com/nr-1216.min.js' }] },
      role: 'loads-from',
    },
    {
      facts: { inlineScripts: ['window.NREUM||(NREUM={});NREUM.init={distributed_tracing:{enabled:true}};'] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://js-agent.evilnewrelic.com/nr.min.js' }] },
    },
    { why: 'a word in a text', facts: { text: 'NREUM.init is what New Relic writes.' } },
  ],
});
