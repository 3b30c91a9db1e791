import { definePlatform } from '../define-platform';

/** Kinds of action, as they stand in its addresses and in the marks of its embeds. */
const PAGES = [
  'forms',
  'petitions',
  'events',
  'event_campaigns',
  'ticketed_events',
  'letters',
  'fundraising',
  'surveys',
  'campaigns',
  'groups',
];
const EMBEDS = ['form', 'petition', 'letter', 'event', 'event_campaign', 'ticketed_event', 'fundraising', 'survey'];

export default definePlatform({
  name: 'Action Network',
  kind: 'embedded-service',
  purpose: 'supporters',
  source: 'Pages with its embeds, read as files of public repositories',
  date: '2026-08-22',
  hosts: ['actionnetwork.org', 'www.actionnetwork.org', 'help.actionnetwork.org'],
  fingerprints: {
    address: ['actionnetwork.org', 'www.actionnetwork.org'],
    script: ['actionnetwork.org/widgets'],
    stylesheet: ['actionnetwork.org/css'],
    frame: ['actionnetwork.org'],
    form: ['actionnetwork.org'],
    link: PAGES.map((page) => `actionnetwork.org/${page}`),
    id: EMBEDS.map((embed) => `can-${embed}-area-*`),
  },
  confusedWith: ['Action Builder', 'ActionKit'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://actionnetwork.org/widgets/v6/form/join-us?format=js&source=widget' }],
        ids: ['can-form-area-join-us'],
      },
      role: 'loads-from',
    },
    { facts: { url: 'https://actionnetwork.org/petitions/example' }, role: 'host' },
    {
      facts: { links: [{ url: 'https://actionnetwork.org/forms/join-us', text: 'Join', area: 'body' }] },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://myactionnetwork.org/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://actionnetwork.org.example.net/forms/a' } },
    { why: 'a path of that name elsewhere', facts: { url: 'https://example.org/actionnetwork.org/widgets' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://actionnetwork.org/', text: 'Action Network', area: 'footer' }] },
    },
  ],
});
