import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'Google Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Google Sites',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Google Sites, read for its facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Google Ireland Limited / Google LLC', PRIVACY, '2026-08-22'),
  seat: sourced('IE US', PRIVACY, '2026-08-22'),
  hosts: ['policies.google.com'],
  termsUrl: 'https://policies.google.com/terms',
  privacyUrl: 'https://policies.google.com/privacy',
  fingerprints: {
    address: ['sites.google.com/view/{account}', 'sites.google.com/site/{account}', 'sites.google.com'],
    // Its own application among those that Google serves from this host.
    script: [{ match: 'www.gstatic.com/_/atari', weight: 3 }],
    stylesheet: [{ match: 'www.gstatic.com/_/atari', weight: 3 }],
    inlineScript: [
      { match: 'DOCS_timing', weight: 1 },
      { match: 'WIZ_global_data', weight: 0.5 },
    ],
    link: ['sites.google.com/view/{account}', 'sites.google.com/site/{account}'],
  },
  confusedWith: ['Google Groups, Google Forms and Google Cloud'],
  examples: [
    {
      facts: { url: 'https://sites.google.com/view/example-candidate/home' },
      role: 'host',
      account: 'example-candidate',
    },
    {
      facts: {
        url: 'https://www.example-candidate.org/home',
        assets: [
          { kind: 'stylesheet', url: 'https://www.gstatic.com/_/atari/_/ss/k=atari.vw.0123.css' },
          { kind: 'script', url: 'https://www.gstatic.com/_/atari/_/js/k=atari.vw.fr.0123.js' },
        ],
      },
      role: 'host',
    },
    {
      facts: { links: [{ url: 'https://sites.google.com/view/example-candidate', text: 'Site', area: 'body' }] },
      role: 'sends-to',
      account: 'example-candidate',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilsites-google.com/view/x' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://sites.google.com.example.net/view/x' } },
    {
      why: 'another application of Google',
      facts: { assets: [{ kind: 'script', url: 'https://www.gstatic.com/_/freebird/_/js/k=freebird.js' }] },
    },
  ],
});
