import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const PRIVACY = 'Meetup Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const READ = '2025-07-23';
const termsUrl = 'https://help.meetup.com/hc/en-us/articles/360027447252';
const privacyUrl = 'https://help.meetup.com/hc/en-us/articles/360044422391';

export default definePlatform({
  name: 'Meetup',
  kind: 'host-platform',
  purpose: 'events',
  source: 'Background knowledge',
  date: '2026-08',
  operator: sourced('Meetup LLC', PRIVACY, READ),
  seat: uncertain('US', PRIVACY, READ),
  region: uncertain('US', `${PRIVACY}, section 4.1`, READ),
  gdprRole: { ...sourced('controller', PRIVACY, READ), value: 'controller' },
  statements: [
    {
      topic: 'decides',
      exact:
        'Note that Meetup is a controller of your information. Other members, such as group organizers and network administrators, may also act as controllers of your information.',
      lang: 'en',
      source: 'Privacy Policy',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'owns',
      exact: 'We do not claim ownership of your Content.',
      lang: 'en',
      source: 'Terms of Service, section 4.2',
      url: termsUrl,
      date: '2023-09-13',
    },
    {
      topic: 'leaves',
      exact:
        'Meetup is based in the United States. Information about you will be transferred to, and processed in, the U.S. and countries other than the country in which you are resident.',
      lang: 'en',
      source: 'Privacy Policy, section 4.1',
      url: privacyUrl,
      date: READ,
    },
  ],
  hosts: ['meetup.com', 'www.meetup.com', 'help.meetup.com'],
  termsUrl,
  privacyUrl,
  policyLanguages: sourced('en', PRIVACY, READ),
  fingerprints: {
    address: ['www.meetup.com/*-*/{account}', 'www.meetup.com/{account}', '*.meetup.com', 'meetup.com'],
    frame: ['*.meetup.com'],
    form: ['*.meetup.com'],
    link: [
      'www.meetup.com/*-*/{account}',
      'www.meetup.com/pro/{account}',
      'www.meetup.com/{account}',
      'meetup.com/{account}',
      'meetu.ps',
    ],
  },
  // The first part of an address may be a language, its second one a page of the group.
  reserved: [
    'about',
    'apps',
    'cookie_policy',
    'de-de',
    'en-au',
    'en-gb',
    'es-es',
    'events',
    'find',
    'fr-fr',
    'it-it',
    'join',
    'login',
    'members',
    'nl-nl',
    'photos',
    'privacy',
    'pro',
    'pt-br',
    'register',
    'terms',
    'topics',
  ],
  confusedWith: ['an invitation to “a meetup” elsewhere'],
  examples: [
    {
      facts: { links: [{ url: 'https://www.meetup.com/examplewalkers/', text: 'Meet us', area: 'nav' }] },
      role: 'sends-to',
      account: 'examplewalkers',
    },
    { facts: { url: 'https://www.meetup.com/fr-FR/examplewalkers/events/' }, role: 'host', account: 'examplewalkers' },
  ],
  counterexamples: [
    { why: 'evilmeetup.com is another name', facts: { url: 'https://www.evilmeetup.com/x' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://www.meetup.com.example.net/x' } },
    {
      why: 'a meetup on one’s own site',
      facts: { links: [{ url: 'https://www.example.org/meetup/june/', text: 'Meetup', area: 'nav' }], title: 'Meetup' },
    },
  ],
});
