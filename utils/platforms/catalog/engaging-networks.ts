import { definePlatform } from '../define-platform';

/** Its file store; full label, for other labels of rackcdn.com belong to others. */
const FILES = 'acb0a5d73b67fccd4bbe-c2d8138f0ea10a18dd4c43ec3aa4240a.ssl.cf5.rackcdn.com';
const HOSTS = ['e-activist.com', '*.e-activist.com', 'netdonor.net', '*.netdonor.net', '*.engagingnetworks.app'];
const KINDS = ['petition', 'donate', 'action', 'subscribe', 'survey', 'membership', 'event', 'supporterhub', 'data'];
const FORM = { method: 'post', className: 'en__component en__component--page', fields: [], submit: 'Sign' };

export default definePlatform({
  name: 'Engaging Networks',
  kind: 'host-platform',
  purpose: 'supporters',
  source: 'Public pages and files that embed it, read 2026-08',
  date: '2026-08',
  hosts: ['engagingnetworks.net', 'www.engagingnetworks.net', 'www.engagingnetworks.support'],
  fingerprints: {
    address: [...HOSTS, 'www.engagingnetworks.net'],
    script: [...HOSTS, FILES],
    stylesheet: [...HOSTS, FILES],
    image: [FILES],
    frame: HOSTS,
    // On customers’ own domains, which are the rule, only paths and marks of its pages are left.
    form: ['/ens/service/page', ...KINDS.map((kind) => `/page/*/${kind}`), ...HOSTS],
    fields: [['en_page_id']],
    path: KINDS.map((kind) => `/page/*/${kind}`),
    class: ['en__component', 'en__component--*', { match: 'en__field*', weight: 0.5 }],
    link: HOSTS,
  },
  confusedWith: ['pages on a customer’s domain, which show only /page/{number}/petition and en__ marks'],
  examples: [
    {
      facts: {
        url: 'https://act.example-charity.org/page/12345/petition/1',
        forms: [{ ...FORM, action: 'https://act.example-charity.org/page/12345/petition/2' }],
        classes: ['en__component', 'en__component--row', 'en__field'],
      },
      role: 'host',
    },
    { facts: { url: 'https://e-activist.com/page/12345/donate/1' }, role: 'host' },
    {
      facts: { assets: [{ kind: 'frame', url: 'https://www.e-activist.com/ea-action/widget/?id=1' }] },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'https://e-activist.com/page/12345/petition/1', text: 'Sign', area: 'body' }] },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    {
      why: 'paths of that form alone',
      facts: { url: 'https://www.example.org/page/12/petition/1' },
    },
    { why: 'marks alone', facts: { classes: ['en__component', 'en__component--row', 'en__field'] } },
    { why: 'another name', facts: { url: 'https://hate-activist.com/page/1/petition/1' } },
    {
      why: 'another store of that company',
      facts: { assets: [{ kind: 'script', url: 'https://bcb0a5d73b67fccd4bbe-c2d8.ssl.cf5.rackcdn.com/1/a.js' }] },
    },
  ],
});
