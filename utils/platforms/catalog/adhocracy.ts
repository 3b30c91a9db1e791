import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'adhocracy+',
  kind: 'self-hosted-software',
  purpose: 'participation',
  source: 'liqd/a4-meinberlin@5b49e71, read for its facts; background knowledge',
  date: '2026-06-25',
  hosts: ['adhocracy.plus', 'www.adhocracy.plus'],
  fingerprints: {
    address: ['adhocracy.plus/{account}', 'adhocracy.plus', 'www.adhocracy.plus'],
    class: ['a4-*'],
  },
  reserved: ['info', 'accounts', 'userdashboard', 'organisations', 'static', 'media'],
  confusedWith: ['sites that run its software themselves, which keep other names'],
  examples: [
    { facts: { url: 'https://adhocracy.plus/example-city/projects/park/' }, role: 'host', account: 'example-city' },
  ],
  counterexamples: [
    { why: 'marks alone', facts: { classes: ['a4-comments', 'a4-map'] } },
    { why: 'another name', facts: { url: 'https://myadhocracy.plus/x/' } },
  ],
});
