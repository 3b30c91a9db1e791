import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'Taboola Terms of Use, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'Taboola Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const said = { lang: 'en', url: 'https://www.taboola.com/policies/privacy-policy', date: '2025-10-31' };

export default definePlatform({
  name: 'Taboola',
  kind: 'embedded-service',
  purpose: 'advertising',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Taboola, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Taboola, Inc. / Taboola.com Ltd.', PRIVACY, '2025-10-31'),
  seat: sourced('US IL', PRIVACY, '2025-10-31'),
  law: sourced('New York, US', TERMS, '2025-09-23'),
  region: sourced('IL US', `${PRIVACY}, section 5.1.4`, '2025-10-31'),
  gdprRole: { ...sourced('controller', `${PRIVACY}, section 5.1.1`, '2025-10-31'), value: 'controller' },
  statements: [
    {
      topic: 'decides',
      exact:
        'If you reside in the EEA or UK, Taboola.com Ltd. will be the controller of your Personal Data provided to, collected by or for, or processed by Taboola in connection with our Services.',
      source: 'Privacy Policy, section 5.1.1',
      ...said,
    },
    {
      topic: 'stores',
      exact:
        'As part of Taboola’s global operations, our data flows among the EEA, the UK, Israel, the United States, Singapore and Hong Kong, and Taboola stores Customer, User, and Visitor information in our data centers located in Israel and the United States.',
      source: 'Privacy Policy, section 5.1.4',
      ...said,
    },
  ],
  hosts: ['taboola.com', 'www.taboola.com'],
  termsUrl: 'https://www.taboola.com/policies/terms-of-use',
  privacyUrl: 'https://www.taboola.com/policies/privacy-policy',
  fingerprints: {
    script: ['*.taboola.com', '*.taboolasyndication.com'],
    frame: ['*.taboola.com'],
    image: ['images.taboola.com', 'trc.taboola.com'],
    inlineScript: ['window._taboola', 'window._tfa'],
  },
  except: ['www.taboola.com'],
  confusedWith: ['Outbrain, which shows links in the same way'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://cdn.taboola.com/libtrc/example/loader.js' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://cdn.mytaboola.com/libtrc/example/loader.js' }] },
    },
    {
      why: 'a link from a policy',
      facts: { links: [{ url: 'https://www.taboola.com/policies/privacy-policy', text: 'Taboola', area: 'body' }] },
    },
  ],
});
