import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Friendly Captcha',
  kind: 'embedded-service',
  purpose: 'security',
  source: 'enthec/webappanalyzer@1b9eee8, entry Friendly Captcha, and ghostery/trackerdb@0448d4b, read for their facts',
  date: '2026-08-17',
  operator: background('Friendly Captcha GmbH'),
  seat: sourced('DE', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['friendlycaptcha.com', 'www.friendlycaptcha.com'],
  privacyUrl: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  fingerprints: {
    script: [
      '*.friendlycaptcha.com',
      '*.friendlycaptcha.eu',
      '*.frcapi.com',
      '**/friendly-challenge*',
      '**/@friendlycaptcha',
    ],
    frame: ['*.frcapi.com', '*.friendlycaptcha.com'],
    class: ['frc-captcha', 'frc-container'],
  },
  confusedWith: ['its free widget, delivered by jsDelivr or unpkg'],
  examples: [
    { facts: { classes: ['frc-captcha'] }, role: 'loads-from' },
    { facts: { assets: [{ kind: 'frame', url: 'https://eu.frcapi.com/api/v2/captcha/widget' }] }, role: 'loads-from' },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'frame', url: 'https://eu.myfrcapi.com/widget' }] } },
    { why: 'a word in a text', facts: { text: 'This form uses Friendly Captcha.' } },
  ],
});
