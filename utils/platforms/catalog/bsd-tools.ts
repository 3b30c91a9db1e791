import { definePlatform } from '../define-platform';

const FORM = { method: 'post', className: 'bsd-form', fields: [], submit: 'Sign up' };
const PAGES = ['/page/signup', '/page/s', '/page/contribute', '/page/outreach', '/page/event'];

export default definePlatform({
  name: 'BSD Tools',
  kind: 'host-platform',
  purpose: 'supporters',
  source: 'Public pages and files that post to it, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: ['tools.bluestatedigital.com', 'www.bluestatedigital.com'],
  fingerprints: {
    address: ['{account}.bsd.net'],
    form: ['/page/signup', '/page/s', '/page/contribute', '{account}.bsd.net'],
    path: PAGES,
    class: [{ match: 'bsd-form', weight: 2 }],
    frame: ['{account}.bsd.net'],
    link: ['{account}.bsd.net'],
  },
  reserved: ['www'],
  confusedWith: ['any site with paths that begin with /page/', 'a site of another make whose form posts to it'],
  examples: [
    { facts: { url: 'https://examplecampaign.bsd.net/page/s/join' }, role: 'host', account: 'examplecampaign' },
    {
      facts: {
        url: 'https://my.example-campaign.org/page/s/join',
        forms: [{ ...FORM, action: 'https://my.example-campaign.org/page/s/join' }],
        classes: ['bsd-form'],
      },
      role: 'host',
    },
    {
      facts: { forms: [{ ...FORM, action: 'https://examplecampaign.bsd.net/page/s/join' }] },
      role: 'sends-to',
      account: 'examplecampaign',
    },
  ],
  counterexamples: [
    {
      why: 'a site with paths under /page/',
      facts: {
        url: 'https://www.example.org/page/event',
        links: [{ url: 'https://www.example.org/page/s', text: 'Search', area: 'nav' }],
      },
    },
    {
      why: 'a form of another make that posts to it',
      facts: {
        url: 'https://www.example.org/',
        forms: [{ ...FORM, action: 'https://examplecampaign.bsd.net/page/s/join' }],
        classes: ['bsd-form'],
      },
      role: 'sends-to',
    },
    { why: 'an operating system', facts: { url: 'https://www.freebsd.net/page/s/join' } },
  ],
});
