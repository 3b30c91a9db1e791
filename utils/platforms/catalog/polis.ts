import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'Pol.is Privacy Policy, kept at compdemocracy/polis@08e03eb';
const READ = '2022-03-07';
const termsUrl = 'https://pol.is/tos';

export default definePlatform({
  name: 'Pol.is',
  kind: 'embedded-service',
  purpose: 'participation',
  source: 'compdemocracy/polis, read for its facts; background knowledge',
  date: '2026-08',
  operator: sourced('The Computational Democracy Project', PRIVACY, READ),
  seat: sourced('US', PRIVACY, READ),
  statements: [
    {
      topic: 'owns',
      exact:
        'You retain copyright and any other proprietary rights that you may hold in the User Content that you post to the Service, but grant the limited licenses below.',
      lang: 'en',
      source: 'Terms of Use, section 4.1',
      url: termsUrl,
      date: READ,
    },
  ],
  hosts: ['pol.is', 'compdemocracy.org'],
  termsUrl,
  privacyUrl: 'https://pol.is/privacy',
  policyLanguages: sourced('en', PRIVACY, READ),
  fingerprints: {
    address: ['pol.is'],
    script: ['pol.is/embed.js', 'pol.is'],
    frame: ['pol.is'],
    form: ['pol.is'],
    link: ['pol.is/*'],
  },
  except: ['pol.is/tos', 'pol.is/privacy', 'pol.is/home', 'pol.is/about'],
  confusedWith: ['Polis on a server of one’s own: it is free software'],
  examples: [
    { facts: { assets: [{ kind: 'script', url: 'https://pol.is/embed.js' }] }, role: 'loads-from' },
    { facts: { links: [{ url: 'https://pol.is/2exampl3', text: 'Discuss', area: 'body' }] }, role: 'sends-to' },
    { facts: { url: 'https://pol.is/2exampl3' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://acropol.is/2exampl3' } },
    { why: 'a class that anyone may use', facts: { classes: ['polis'] } },
    {
      why: 'a link to its policy',
      facts: { links: [{ url: 'https://pol.is/privacy', text: 'Privacy', area: 'footer' }] },
    },
  ],
});
