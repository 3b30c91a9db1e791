import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Open Collective',
  kind: 'host-platform',
  purpose: 'donations',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: ['opencollective.com', 'www.opencollective.com', 'docs.opencollective.com'],
  termsUrl: 'https://opencollective.com/tos',
  privacyUrl: 'https://opencollective.com/privacypolicy',
  fingerprints: {
    address: ['opencollective.com/{account}', 'opencollective.com', 'www.opencollective.com'],
    script: ['opencollective.com/{account}/banner.js', 'opencollective.com/{account}/donate', 'opencollective.com'],
    frame: ['opencollective.com/embed/{account}', 'opencollective.com/{account}', 'opencollective.com'],
    link: ['opencollective.com/{account}'],
  },
  // Pictures of backers stand in many a README and lead to one backer’s own site.
  except: ['opencollective.com/*/backer', 'opencollective.com/*/sponsor'],
  reserved: [
    '_next',
    'about',
    'become-a-host',
    'cdn-cgi',
    'home',
    'create',
    'discover',
    'embed',
    'help',
    'pricing',
    'privacypolicy',
    'search',
    'signin',
    'static',
    'tos',
  ],
  confusedWith: ['a project that shows the badge of its backers'],
  examples: [
    {
      facts: { url: 'https://opencollective.com/example-neighbours/donate' },
      role: 'host',
      account: 'example-neighbours',
    },
    {
      facts: { links: [{ url: 'https://opencollective.com/example-neighbours', text: 'Donate', area: 'footer' }] },
      role: 'sends-to',
      account: 'example-neighbours',
    },
    {
      facts: { assets: [{ kind: 'script', url: 'https://opencollective.com/example-neighbours/banner.js' }] },
      role: 'loads-from',
      account: 'example-neighbours',
    },
  ],
  counterexamples: [
    { why: 'evilopencollective.com is another name', facts: { url: 'https://evilopencollective.com/x' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://opencollective.com.example.net/x' } },
    {
      why: 'a badge of backers leads to a backer',
      facts: {
        assets: [{ kind: 'image', url: 'https://opencollective.com/example/backers/badge.svg' }],
        links: [{ url: 'https://opencollective.com/example/backer/0/website', text: '', area: 'body' }],
      },
    },
  ],
});
