import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'Dailymotion Terms of Use, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'Dailymotion Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Dailymotion',
  kind: 'embedded-service',
  purpose: 'video',
  source: 'Background knowledge',
  date: '2026-11-22',
  // Dailymotion SA for the European Economic Area, the United Kingdom and Switzerland, Dailymotion Inc. elsewhere.
  operator: sourced('Dailymotion SA / Dailymotion Inc.', TERMS, '2026-06-30'),
  seat: sourced('FR US', TERMS, '2026-06-30'),
  // Controller for its own purposes, processor for other persons' data in what is uploaded.
  gdprRole: { ...sourced('both', PRIVACY, '2026-04-08'), value: 'both' },
  statements: [
    {
      topic: 'decides',
      exact:
        'Dailymotion is a Data Controller when we process Your Data based on purposes that we define and using the means we choose.',
      lang: 'en',
      source: 'Privacy Policy',
      url: 'https://www.dailymotion.com/legal/privacy?localization=gb',
      date: '2026-04-08',
    },
    {
      topic: 'stores',
      exact:
        'During Your use of our Service, the data that You provide to us or that we collect or otherwise receive about You are stored by Dailymotion on servers belonging to Dailymotion SA and to our service providers (ex. cloud storage service providers) located both in the European Economic Area (“EEA”) and outside the EEA.',
      lang: 'en',
      source: 'Terms of Use, section 8.4',
      url: 'https://www.dailymotion.com/legal/terms?localization=gb',
      date: '2026-06-30',
    },
  ],
  hosts: ['dailymotion.com', 'www.dailymotion.com', 'legal.dailymotion.com'],
  termsUrl: 'https://www.dailymotion.com/legal/terms?localization=gb',
  privacyUrl: 'https://www.dailymotion.com/legal/privacy?localization=gb',
  fingerprints: {
    address: ['www.dailymotion.com', 'dailymotion.com', 'dai.ly'],
    frame: ['www.dailymotion.com/embed', 'dailymotion.com/embed', 'geo.dailymotion.com'],
    script: ['geo.dailymotion.com', 'api.dmcdn.net'],
    image: ['*.dmcdn.net', 'www.dailymotion.com/thumbnail'],
    link: ['www.dailymotion.com/video', 'www.dailymotion.com/{account}', 'dailymotion.com/{account}', 'dai.ly'],
  },
  reserved: ['video', 'playlist', 'embed', 'legal', 'thumbnail', 'search', 'signin'],
  confusedWith: ['a film on the site’s own server'],
  examples: [
    {
      facts: { assets: [{ kind: 'frame', url: 'https://www.dailymotion.com/embed/video/x8abcde' }] },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'https://www.dailymotion.com/exemplecandidat', text: 'Dailymotion', area: 'footer' }] },
      role: 'sends-to',
      account: 'exemplecandidat',
    },
    { facts: { url: 'https://www.dailymotion.com/exemplecandidat' }, role: 'host' },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: { assets: [{ kind: 'frame', url: 'https://www.notdailymotion.com/embed/video/x8abcde' }] },
    },
    {
      why: 'its policy, linked from another',
      facts: { links: [{ url: 'https://www.dailymotion.com/legal/privacy', text: 'Dailymotion', area: 'body' }] },
    },
  ],
});
