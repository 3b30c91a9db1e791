import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const NOTICE = 'Qomon legal notice, qomon.com/legal-notice';
const AGREEMENT = 'Qomon data processing agreement, fr.qomon.com/dcp';
const READ = '2023-02-28';

export default definePlatform({
  name: 'Qomon',
  kind: 'embedded-service',
  purpose: 'supporters',
  source: 'enthec/webappanalyzer@1b9eee8, entry Qomon, read for its facts',
  date: '2026-08-17',
  operator: sourced('Dolphins SAS (Qomon)', AGREEMENT, READ),
  // Qomon inc. serves the United States and Canada.
  seat: sourced('FR', NOTICE, READ),
  region: sourced('EU', NOTICE, READ),
  gdprRole: { ...sourced('processor', AGREEMENT, READ), value: 'processor' },
  // The agreement makes its customer the controller of what it collects; it does not speak of owning.
  dataOwner: { ...uncertain('customer', AGREEMENT, READ), value: 'customer' },
  hosts: ['qomon.com', 'www.qomon.com', 'fr.qomon.com', 'qomon.org'],
  termsUrl: 'https://qomon.com/legal-notice',
  policyLanguages: sourced('fr en', `${AGREEMENT}; ${NOTICE}`, READ),
  fingerprints: {
    address: ['qomon.com', 'www.qomon.com', 'fr.qomon.com', '*.qomon.org'],
    script: ['scripts.qomon.org'],
    frame: ['*.qomon.org', '*.qomon.com'],
    form: ['*.qomon.org', '*.qomon.com'],
    class: ['qomon-form*'],
    link: ['*.qomon.org'],
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
    {
      facts: {
        forms: [{ action: 'https://forms.qomon.org/example', method: 'post', fields: [], submit: 'Je signe' }],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'a link to the company', facts: { links: [{ url: 'https://qomon.com/', text: 'Qomon', area: 'footer' }] } },
    { why: 'another name', facts: { url: 'https://notqomon.com/' } },
    {
      why: 'a script of that name on another host',
      facts: { assets: [{ kind: 'script', url: 'https://example.org/qomon/setup.js' }] },
    },
  ],
});
