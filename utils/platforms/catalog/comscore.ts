import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Comscore',
  kind: 'embedded-service',
  purpose: 'analytics',
  source:
    'enthec/webappanalyzer@1b9eee8, entry comScore, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('comScore, Inc.', REGISTER, '2026-08-06'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  hosts: ['comscore.com', 'www.comscore.com', 'scorecardresearch.com', 'www.scorecardresearch.com'],
  privacyUrl: 'https://www.comscore.com/About-comScore/Privacy-Policy',
  fingerprints: {
    script: ['sb.scorecardresearch.com', 'b.scorecardresearch.com'],
    frame: ['*.scorecardresearch.com'],
    image: ['sb.scorecardresearch.com', 'b.scorecardresearch.com', 'b.voicefive.com'],
    inlineScript: ['window._comscore', 'var _comscore'],
  },
  confusedWith: [],
  examples: [
    { facts: { assets: [{ kind: 'script', url: 'https://sb.scorecardresearch.com/beacon.js' }] }, role: 'loads-from' },
    {
      facts: { inlineScripts: ['var _comscore = _comscore || []; _comscore.push({ c1: "2", c2: "123" });'] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://sb.evilscorecardresearch.com/beacon.js' }] },
    },
    { why: 'a word in a text', facts: { text: 'comScore' } },
  ],
});
