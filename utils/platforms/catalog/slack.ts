import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Slack',
  kind: 'host-platform',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: ['slack.com', 'www.slack.com'],
  termsUrl: 'https://slack.com/terms-of-service',
  privacyUrl: 'https://slack.com/privacy-policy',
  fingerprints: {
    address: [
      'join.slack.com/t/{account}',
      '{account}.slack.com',
      'join.slack.com',
      'app.slack.com',
      'slack.com',
      'www.slack.com',
    ],
    link: ['join.slack.com/t/{account}', '{account}.slack.com'],
  },
  reserved: ['www', 'join', 'app', 'api', 'status', 'my', 'files', 'hooks', 'get', 'a', 'slack-redir', 'downloads'],
  confusedWith: ['a site that shows the logo of Slack among its partners'],
  examples: [
    {
      facts: {
        links: [{ url: 'https://join.slack.com/t/example-volunteers/shared_invite/zt-1', text: 'Join', area: 'nav' }],
      },
      role: 'sends-to',
      account: 'example-volunteers',
    },
    { facts: { url: 'https://example-volunteers.slack.com/' }, role: 'host', account: 'example-volunteers' },
  ],
  counterexamples: [
    { why: 'evilslack.com is another name', facts: { url: 'https://x.evilslack.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.slack.com.example.net/' } },
    {
      why: 'a link to its home page joins nothing',
      facts: { links: [{ url: 'https://slack.com/', text: 'Slack', area: 'body' }] },
    },
  ],
});
