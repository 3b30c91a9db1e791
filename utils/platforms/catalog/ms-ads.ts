import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Microsoft Advertising',
  kind: 'embedded-service',
  purpose: 'advertising',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Microsoft Advertising, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: background('Microsoft Ireland Operations Limited / Microsoft Corporation'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  gdprRole: { ...background('controller'), value: 'controller' },
  hosts: ['ads.microsoft.com', 'about.ads.microsoft.com', 'privacy.microsoft.com'],
  privacyUrl: 'https://privacy.microsoft.com/en-us/privacystatement/',
  fingerprints: {
    script: ['bat.bing.com', 'bat.r.msn.com', 'flex.msn.com/mstag'],
    image: ['bat.bing.com', 'bat.r.msn.com'],
    inlineScript: ['bat.bing.com/bat.js', 'uetq'],
  },
  confusedWith: ['Microsoft Clarity'],
  examples: [{ facts: { assets: [{ kind: 'script', url: 'https://bat.bing.com/bat.js' }] }, role: 'loads-from' }],
  counterexamples: [
    { why: 'a map', facts: { assets: [{ kind: 'script', url: 'https://www.bing.com/api/maps/mapcontrol' }] } },
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://bat.bing.com.example.net/bat.js' }] } },
  ],
});
