import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'Google Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'reCAPTCHA',
  kind: 'embedded-service',
  purpose: 'security',
  source: 'enthec/webappanalyzer@1b9eee8, entry reCAPTCHA, and ghostery/trackerdb@0448d4b, read for their facts',
  date: '2026-08-17',
  operator: sourced('Google Ireland Limited / Google LLC', PRIVACY, '2026-08-22'),
  seat: sourced('IE US', PRIVACY, '2026-08-22'),
  hosts: ['policies.google.com'],
  termsUrl: 'https://policies.google.com/terms',
  privacyUrl: 'https://policies.google.com/privacy',
  fingerprints: {
    script: [
      'www.google.com/recaptcha',
      'google.com/recaptcha',
      'www.recaptcha.net/recaptcha',
      'recaptcha.net/recaptcha',
      'www.gstatic.com/recaptcha',
    ],
    frame: ['www.google.com/recaptcha', 'www.recaptcha.net/recaptcha'],
    class: ['g-recaptcha', 'grecaptcha-badge'],
  },
  confusedWith: ['hCaptcha and Turnstile, which can stand in its place under the same class'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://www.google.com/recaptcha/api.js?render=abc' }],
        classes: ['g-recaptcha'],
      },
      role: 'loads-from',
    },
    {
      facts: { assets: [{ kind: 'script', url: 'https://www.recaptcha.net/recaptcha/enterprise.js' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'another service of Google', facts: { assets: [{ kind: 'script', url: 'https://www.google.com/jsapi' }] } },
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://www.google.com.example.net/recaptcha/api.js' }] },
    },
    {
      why: 'its terms, linked beside another check',
      facts: { links: [{ url: 'https://policies.google.com/privacy', text: 'Privacy', area: 'form' }] },
    },
  ],
});
