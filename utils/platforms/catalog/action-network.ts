import { definePlatform } from '../define-platform';
import { background, uncertain } from '../state-fact';

export default definePlatform({
  name: 'Action Network',
  kind: 'embedded-service',
  purpose: 'supporters',
  source: 'Pages with its embeds, read as files of public repositories',
  date: '2026-08-22',
  operator: uncertain('Action Network', 'Terms of its sister Action Squared, actionbuilder.zendesk.com', '2026'),
  seat: background('US'),
  hosts: ['actionnetwork.org', 'www.actionnetwork.org'],
  fingerprints: {
    address: ['actionnetwork.org', 'www.actionnetwork.org'],
    script: ['actionnetwork.org/widgets'],
    stylesheet: ['actionnetwork.org/css'],
    frame: ['actionnetwork.org'],
    form: ['actionnetwork.org'],
    link: [
      'actionnetwork.org/forms',
      'actionnetwork.org/petitions',
      'actionnetwork.org/events',
      'actionnetwork.org/letters',
      'actionnetwork.org/fundraising',
      'actionnetwork.org/groups',
    ],
    id: [
      'can-form-area-*',
      'can-petition-area-*',
      'can-letter-area-*',
      'can-event-area-*',
      'can-event_campaign-area-*',
    ],
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
    { why: 'a path of that name elsewhere', facts: { url: 'https://example.org/actionnetwork.org/widgets' } },
  ],
});
