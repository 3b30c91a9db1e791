import { definePlatform } from '../define-platform';

const HOSTS = ['cdn.raisely.com', 'api.raisely.com', 'admin.raisely.com'];

export default definePlatform({
  name: 'Raisely',
  kind: 'host-platform',
  purpose: 'donations',
  source: 'enthec/webappanalyzer@1b9eee8, entry Raisely, and public files that embed it, read for their facts',
  date: '2026-08-17',
  hosts: ['raisely.com', 'www.raisely.com'],
  fingerprints: {
    address: ['{account}.raisely.com', 'raisely.com', 'www.raisely.com'],
    script: HOSTS,
    stylesheet: HOSTS,
    image: ['raisely-images.imgix.net/{account}', 'admin.raisely.com'],
    frame: ['{account}.raisely.com', '*.raisely.com'],
    inlineScript: ['RaiselyComponents', '__raiselyDebug', { match: 'wpRaisely', weight: 0.5 }],
    form: ['*.raisely.com'],
    link: ['{account}.raisely.com'],
  },
  reserved: ['www', 'cdn', 'api', 'admin', 'developers', 'support', 'blog', 'communications'],
  confusedWith: ['a site that embeds one of its donation forms'],
  examples: [
    { facts: { url: 'https://example-appeal.raisely.com/' }, role: 'host', account: 'example-appeal' },
    {
      facts: {
        url: 'https://give.example-appeal.org.au/',
        assets: [
          { kind: 'script', url: 'https://cdn.raisely.com/v3/public/app.js' },
          { kind: 'image', url: 'https://raisely-images.imgix.net/example-appeal/uploads/a.jpg' },
        ],
        inlineScripts: ['window.__raiselyDebug = {}; window.RaiselyComponents'],
      },
      role: 'host',
      account: 'example-appeal',
    },
    {
      facts: { assets: [{ kind: 'script', url: 'https://cdn.raisely.com/v3/public/embed.js' }] },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'https://example-appeal.raisely.com/donate', text: 'Donate', area: 'nav' }] },
      role: 'sends-to',
      account: 'example-appeal',
    },
  ],
  counterexamples: [
    {
      why: 'an embedded form and a picture',
      facts: {
        url: 'https://www.example.org/',
        assets: [
          { kind: 'script', url: 'https://cdn.raisely.com/v3/public/embed.js' },
          { kind: 'image', url: 'https://raisely-images.imgix.net/example/uploads/a.jpg' },
        ],
        inlineScripts: ['var wpRaisely = {}'],
      },
      role: 'loads-from',
    },
    { why: 'another name', facts: { url: 'https://praisely.com/' } },
  ],
});
