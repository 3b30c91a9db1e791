import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'Criteo Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'Criteo Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Criteo',
  kind: 'embedded-service',
  purpose: 'advertising',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Criteo, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Criteo SA', TERMS, '2021-12-14'),
  seat: sourced('FR', TERMS, '2021-12-14'),
  law: sourced('France', TERMS, '2021-12-14'),
  gdprRole: { ...sourced('controller', PRIVACY, '2026-08-07'), value: 'controller' },
  statements: [
    {
      topic: 'decides',
      exact:
        'Criteo acts as a sole data controller (or “business”) for processing carried out for the purpose of performing its online advertising activities.',
      lang: 'en',
      source: 'Privacy Policy, “Who is the controller of your data?”',
      url: 'https://www.criteo.com/privacy/',
      date: '2026-08-07',
    },
  ],
  hosts: ['criteo.com', 'www.criteo.com'],
  privacyUrl: 'https://www.criteo.com/privacy/',
  fingerprints: {
    script: ['*.criteo.net', '*.criteo.com'],
    frame: ['*.criteo.com', '*.criteo.net'],
    image: ['*.criteo.com'],
    inlineScript: ['criteo_q'],
  },
  except: ['www.criteo.com'],
  confusedWith: [],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://static.criteo.net/js/ld/publishertag.js' }] },
      role: 'loads-from',
    },
    { facts: { assets: [{ kind: 'frame', url: 'https://gum.criteo.com/syncframe' }] }, role: 'loads-from' },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://static.mycriteo.net/js/ld/ld.js' }] } },
    {
      why: 'a link from a policy',
      facts: { links: [{ url: 'https://www.criteo.com/privacy/', text: 'Criteo', area: 'body' }] },
    },
  ],
});
