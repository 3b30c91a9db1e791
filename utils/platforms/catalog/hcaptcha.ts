import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'hCaptcha Privacy Policy of 2021-02-04, kept at tosdr/tosback-versions@a11c8e0';

export default definePlatform({
  name: 'hCaptcha',
  kind: 'embedded-service',
  purpose: 'security',
  source: 'enthec/webappanalyzer@1b9eee8, entry hCaptcha, and ghostery/trackerdb@0448d4b, read for their facts',
  date: '2026-08-17',
  operator: sourced('Intuition Machines, Inc.', PRIVACY, '2021-02'),
  seat: sourced('US', PRIVACY, '2021-02'),
  // Controller, except where it works for the site: then processor.
  gdprRole: { ...sourced('both', PRIVACY, '2021-02'), value: 'both' },
  statements: [
    {
      topic: 'decides',
      exact:
        'Note that IMI is the controller of your personal information, except where we process personal information on behalf of our Integrators in connection with the provision of our Service, in which case we are the processor of personal information, and those Integrators are the controllers of the personal information.',
      lang: 'en',
      source: 'Privacy Policy, “A Note to European Economic Area Residents”',
      url: 'https://www.hcaptcha.com/privacy',
      date: '2021-02-04',
    },
  ],
  hosts: ['hcaptcha.com', 'www.hcaptcha.com'],
  privacyUrl: 'https://www.hcaptcha.com/privacy',
  policyLanguages: sourced('en', PRIVACY, '2021-02'),
  fingerprints: {
    script: ['js.hcaptcha.com', 'hcaptcha.com/1/api.js', 'www.hcaptcha.com/1/api.js', 'newassets.hcaptcha.com'],
    frame: ['newassets.hcaptcha.com', 'assets.hcaptcha.com'],
    class: ['h-captcha'],
  },
  confusedWith: ['reCAPTCHA'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://js.hcaptcha.com/1/api.js' }], classes: ['h-captcha'] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://js.myhcaptcha.com/1/api.js' }] } },
    { why: 'a captcha of the site’s own', facts: { classes: ['captcha'], ids: ['captcha'] } },
  ],
});
