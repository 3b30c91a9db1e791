import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Organise',
  kind: 'host-platform',
  purpose: 'petitions',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['organise.network', 'www.organise.network', 'organise.org.uk', 'www.organise.org.uk'],
  fingerprints: {
    address: ['organise.network', 'www.organise.network', 'organise.org.uk', 'www.organise.org.uk'],
    frame: ['*.organise.network', '*.organise.org.uk'],
    script: ['*.organise.network'],
    form: ['*.organise.network', '*.organise.org.uk'],
    link: ['www.organise.network/actions', 'the.organise.network'],
  },
  confusedWith: ['the word “organise” in other names'],
  examples: [
    { facts: { url: 'https://www.organise.network/actions/example' }, role: 'host' },
    {
      facts: { links: [{ url: 'https://the.organise.network/campaigns/example', text: 'Sign', area: 'body' }] },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.reorganise.network/' } },
    {
      why: 'a link to the organisation',
      facts: { links: [{ url: 'https://www.organise.network/', text: 'Organise', area: 'footer' }] },
    },
  ],
});
