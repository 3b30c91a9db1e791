import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const POLICY = 'Phone2Action Privacy Policy, kept at tosdr/tosback-versions@e3f5503';
const READ = '2021-02-08';
/** Capitol Canary and Phone2Action were its names before. */
const HOSTS = ['*.quorum.us', 'p2a.co', '*.capitolcanary.com', '*.phone2action.com'];

export default definePlatform({
  name: 'Quorum',
  kind: 'embedded-service',
  purpose: 'petitions',
  source: 'Background knowledge',
  date: '2026-11-22',
  operator: uncertain('Phone2Action, Inc., later Quorum Analytics', POLICY, READ),
  seat: uncertain('US', POLICY, READ),
  hosts: ['quorum.us', 'www.quorum.us', 'phone2action.com', 'capitolcanary.com'],
  termsUrl: 'https://phone2action.com/termsofuse/',
  privacyUrl: 'https://www.quorum.us/privacy-policy',
  policyLanguages: sourced('en', POLICY, READ),
  fingerprints: {
    address: [...HOSTS, 'quorum.us'],
    script: HOSTS,
    frame: HOSTS,
    form: HOSTS,
    link: ['{account}.quorum.us/campaign', 'p2a.co', '*.phone2action.com/action'],
  },
  reserved: ['www'],
  confusedWith: ['Quora, and other names that begin alike'],
  examples: [
    {
      facts: { assets: [{ kind: 'frame', url: 'https://examplegroup.quorum.us/campaign/12345/embed/' }] },
      role: 'loads-from',
    },
    { facts: { links: [{ url: 'https://p2a.co/example1', text: 'Write', area: 'body' }] }, role: 'sends-to' },
    { facts: { url: 'https://examplegroup.quorum.us/campaign/12345/' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.myquorum.us/campaign/1/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.quorum.us/', text: 'Quorum', area: 'footer' }] },
    },
  ],
});
