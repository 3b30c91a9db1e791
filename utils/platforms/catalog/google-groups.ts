import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'Google Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const READ = '2026-07-14';

export default definePlatform({
  name: 'Google Groups',
  kind: 'host-platform',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  operator: sourced('Google Ireland Limited / Google LLC', PRIVACY, READ),
  seat: sourced('IE US', PRIVACY, READ),
  hosts: ['policies.google.com', 'support.google.com', 'www.google.com'],
  termsUrl: 'https://policies.google.com/terms',
  privacyUrl: 'https://policies.google.com/privacy',
  fingerprints: {
    address: ['groups.google.com/g/{account}', 'groups.google.com/group/{account}', 'groups.google.com'],
    frame: ['groups.google.com'],
    form: ['groups.google.com'],
    link: [
      'groups.google.com/g/{account}',
      'groups.google.com/group/{account}',
      'groups.google.com/forum',
      'groups.google.com/a/*/g/{account}',
      'groups.google.com/a/*/group/{account}',
    ],
  },
  confusedWith: ['another service of Google'],
  examples: [
    {
      facts: {
        forms: [
          {
            action: 'https://groups.google.com/group/example-volunteers/boxsubscribe',
            method: 'get',
            fields: [{ type: 'email', name: 'email', label: 'Email', required: false }],
            submit: 'Subscribe',
          },
        ],
      },
      role: 'sends-to',
    },
    {
      facts: { links: [{ url: 'https://groups.google.com/g/example-volunteers', text: 'Mailing list', area: 'body' }] },
      role: 'sends-to',
      account: 'example-volunteers',
    },
    { facts: { url: 'https://groups.google.com/g/example-volunteers' }, role: 'host', account: 'example-volunteers' },
  ],
  counterexamples: [
    {
      why: 'evilgroups.google.com.example.net is another name',
      facts: { url: 'https://groups.google.com.example.net/g/x' },
    },
    { why: 'another service of Google', facts: { url: 'https://mail.google.com/g/x' } },
    {
      why: 'a group that is named so',
      facts: { title: 'Google Groups', url: 'https://www.example.org/google-groups/' },
    },
  ],
});
