import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

export default definePlatform({
  name: 'Donorbox',
  kind: 'embedded-service',
  purpose: 'donations',
  source: 'enthec/webappanalyzer@1b9eee8, entry Donorbox, read for its facts; public files that embed it',
  date: '2026-08-17',
  operator: sourced(
    'Rebel Idealist, Inc.',
    'Donorbox Privacy Policy, last updated 2025-10-18, https://donorbox.org/privacy',
    '2025-10-18',
  ),
  seat: background('US'),
  hosts: ['donorbox.org', 'www.donorbox.org'],
  termsUrl: 'https://donorbox.org/terms',
  privacyUrl: 'https://donorbox.org/privacy',
  policyLanguages: uncertain('en', 'tosdr/tosdr-declarations@9c06a15, entry Donorbox', '2024-11-06'),
  fingerprints: {
    address: ['donorbox.org/{account}', 'donorbox.org', 'www.donorbox.org'],
    script: ['donorbox.org/widget.js', 'donorbox.org/widgets.js', 'donorbox.org'],
    frame: ['donorbox.org/embed/{account}', 'donorbox.org'],
    form: ['donorbox.org'],
    link: ['donorbox.org/{account}'],
  },
  reserved: ['embed', 'widget.js', 'widgets.js', 'terms', 'privacy', 'pricing', 'blog', 'nonprofit-blog', 'login'],
  confusedWith: ['a page that only links to a donation form'],
  examples: [
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://donorbox.org/widget.js' },
          { kind: 'frame', url: 'https://donorbox.org/embed/example-campaign' },
        ],
      },
      role: 'loads-from',
      account: 'example-campaign',
    },
    {
      facts: { links: [{ url: 'https://donorbox.org/example-campaign', text: 'Donate', area: 'nav' }] },
      role: 'sends-to',
      account: 'example-campaign',
    },
    { facts: { url: 'https://donorbox.org/example-campaign' }, role: 'host', account: 'example-campaign' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://mydonorbox.org/x' } },
    {
      why: 'a link to its policy',
      facts: { links: [{ url: 'https://donorbox.org/privacy', text: 'Privacy', area: 'footer' }] },
    },
  ],
});
