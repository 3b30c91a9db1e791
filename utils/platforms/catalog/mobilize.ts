import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const TERMS = 'NGP VAN Terms of Service, kept at tosdr/tosdr-versions@20a4782';
const POLICY = 'Bonterra Privacy Policy, https://bonterratech.com/legal/privacy-policy';
const READ = '2021-06-24';
const privacyUrl = 'https://bonterratech.com/legal/privacy-policy';

export default definePlatform({
  name: 'Mobilize',
  kind: 'embedded-service',
  purpose: 'events',
  source: 'Public pages and files that embed it, read 2026-08',
  date: '2026-08',
  operator: sourced('EveryAction, Inc. / Bonterra LLC', TERMS, READ),
  seat: sourced('US', TERMS, READ),
  region: sourced('US', POLICY, '2023-09-05'),
  // “We have our own, direct relationship” with volunteers; the word controller is not used of them.
  gdprRole: { ...uncertain('controller', POLICY, '2023-09-05'), value: 'controller' },
  dataOwner: { ...sourced('platform', `${TERMS}, section 2.2 (“Volunteer Content”)`, READ), value: 'platform' },
  statements: [
    {
      topic: 'owns',
      exact:
        'As between you and us, we exclusively own all right, title, and interest (including all patent, copyright, trademark, trade secret and other intellectual property rights) in and to the Solutions, Usage Data, Volunteer Content, and any and all related and underlying technology and documentation',
      lang: 'en',
      source: 'NGP VAN Terms of Service, section 2.2',
      url: 'https://www.ngpvan.com/content/terms-service',
      date: READ,
    },
    {
      topic: 'law',
      exact:
        'the services offered through Mobilize and NGP VAN are offered only in the United States, and as such, are not subject to foreign data protection laws',
      lang: 'en',
      source: 'Bonterra Privacy Policy',
      url: privacyUrl,
      date: '2023-09-05',
    },
  ],
  hosts: ['mobilize.us', 'www.mobilize.us', 'join.mobilize.us', 'bonterratech.com', 'www.bonterratech.com'],
  termsUrl: 'https://www.bonterratech.com/legal/product-terms-conditions',
  privacyUrl,
  policyLanguages: sourced('en', POLICY, '2023-09-05'),
  fingerprints: {
    address: [
      'www.mobilize.us/{account}',
      'mobilize.us/{account}',
      'www.mobilize.us',
      'mobilize.us',
      'join.mobilize.us',
    ],
    script: ['*.mobilize.us'],
    frame: ['www.mobilize.us/{account}', 'mobilize.us/{account}', '*.mobilize.us'],
    form: ['*.mobilize.us'],
    // Its name until about 2020.
    link: [
      'www.mobilize.us/{account}',
      'mobilize.us/{account}',
      'www.mobilizeamerica.io/{account}',
      'www.mobilize.us/s',
    ],
  },
  reserved: ['s', 'event', 'events', 'map', 'about', 'privacy', 'terms', 'login'],
  confusedWith: ['Mobilizon, free software that has nothing to do with it'],
  examples: [
    {
      facts: {
        links: [{ url: 'https://www.mobilize.us/examplecampaign/event/123456/', text: 'Canvass', area: 'body' }],
      },
      role: 'sends-to',
      account: 'examplecampaign',
    },
    {
      facts: { assets: [{ kind: 'frame', url: 'https://www.mobilize.us/examplecampaign/?embed=true' }] },
      role: 'loads-from',
      account: 'examplecampaign',
    },
    {
      facts: { url: 'https://www.mobilize.us/examplecampaign/event/123456/' },
      role: 'host',
      account: 'examplecampaign',
    },
  ],
  counterexamples: [
    { why: 'Mobilizon', facts: { url: 'https://mobilizon.example.org/events/1' } },
    { why: 'another name', facts: { url: 'https://demobilize.us/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://join.mobilize.us/', text: 'Mobilize', area: 'footer' }] },
    },
  ],
});
