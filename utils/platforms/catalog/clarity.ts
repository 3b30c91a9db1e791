import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Microsoft Clarity',
  kind: 'embedded-service',
  purpose: 'analytics',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Microsoft Clarity, and ghostery/trackerdb@0448d4b, read for their facts',
  date: '2026-08-17',
  operator: background('Microsoft Ireland Operations Limited / Microsoft Corporation'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  gdprRole: { ...background('controller'), value: 'controller' },
  hosts: ['clarity.ms', 'www.clarity.ms', 'clarity.microsoft.com', 'privacy.microsoft.com'],
  privacyUrl: 'https://privacy.microsoft.com/en-us/privacystatement/',
  fingerprints: {
    script: ['www.clarity.ms/tag', 'scripts.clarity.ms'],
    inlineScript: ['www.clarity.ms/tag'],
  },
  confusedWith: ['Clarity, a design system with class names of its own'],
  examples: [
    { facts: { assets: [{ kind: 'script', url: 'https://www.clarity.ms/tag/abcdefghij' }] }, role: 'loads-from' },
  ],
  counterexamples: [
    {
      why: 'a design system of the same name',
      facts: {
        assets: [{ kind: 'stylesheet', url: 'https://www.example.org/css/clarity.min.css' }],
        classes: ['clarity'],
      },
    },
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://www.notclarity.ms/tag/abc' }] } },
  ],
});
