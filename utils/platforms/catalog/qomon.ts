import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const NOTICE = 'Qomon legal notice, qomon.com/legal-notice';
const AGREEMENT = 'Qomon data processing agreement, fr.qomon.com/dcp';

export default definePlatform({
  name: 'Qomon',
  kind: 'embedded-service',
  purpose: 'supporters',
  source: 'enthec/webappanalyzer@1b9eee8, entry Qomon, read for its facts',
  date: '2026-08-17',
  operator: sourced('Dolphins SAS (Qomon)', AGREEMENT, '2023-02-28'),
  // Qomon inc. serves the United States and Canada.
  seat: sourced('FR', NOTICE, '2023-02-28'),
  region: sourced('EU', NOTICE, '2023-02-28'),
  gdprRole: { ...sourced('processor', AGREEMENT, '2023-02-28'), value: 'processor' },
  hosts: ['qomon.com', 'www.qomon.com', 'fr.qomon.com', 'qomon.org'],
  termsUrl: 'https://qomon.com/legal-notice',
  policyLanguages: background('fr en'),
  fingerprints: {
    script: ['scripts.qomon.org'],
    frame: ['*.qomon.org', '*.qomon.com'],
    form: ['*.qomon.org', '*.qomon.com'],
    class: ['qomon-form*'],
  },
  confusedWith: ['a site that serves Qomon’s script itself: then no host of Qomon shows'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://scripts.qomon.org/forms/v1/setup.js' }],
        classes: ['qomon-form'],
      },
      role: 'loads-from',
    },
    { facts: { classes: ['qomon-form'] }, role: 'loads-from' },
  ],
  counterexamples: [
    { why: 'a link to the company', facts: { links: [{ url: 'https://qomon.com/', text: 'Qomon', area: 'footer' }] } },
  ],
});
