import { definePlatform } from '../define-platform';

const HOSTS = [
  'dd-cdn.multiscreensite.com',
  'static.cdn-website.com',
  'irp.cdn-website.com',
  'irp-cdn.multiscreensite.com',
  'static-cdn.multiscreensite.com',
];

export default definePlatform({
  name: 'Duda',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Duda, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['duda.co', 'www.duda.co'],
  fingerprints: {
    address: ['{account}.multiscreensite.com', '{account}.dudaone.com', 'www.duda.co'],
    stylesheet: HOSTS,
    script: HOSTS,
    image: ['lirp.cdn-website.com', 'irp.cdn-website.com', 'lirp-cdn.multiscreensite.com'],
    id: ['dmRoot', 'dm_content', 'dmStyle_outerContainer'],
    class: ['dmRespRow', 'dmBody', 'dmLargeBody', 'dmRespCol'],
  },
  reserved: ['www', 'dd-cdn', 'irp-cdn', 'lirp-cdn', 'static-cdn'],
  hiddenBy: ['ionos'],
  confusedWith: ['web hosts that sell its builder under their own name, as IONOS does'],
  examples: [
    { facts: { url: 'https://examplecampaign.multiscreensite.com/' }, role: 'host', account: 'examplecampaign' },
    {
      facts: {
        url: 'https://www.example-campaign.com/',
        assets: [
          { kind: 'stylesheet', url: 'https://irp.cdn-website.com/0123/files/site.css' },
          { kind: 'script', url: 'https://static.cdn-website.com/mnlt/production/1/_dm/_rt/dist/scripts/runtime.js' },
        ],
        ids: ['dmRoot'],
        classes: ['dmRespRow'],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilmultiscreensite.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.multiscreensite.com.example.net/' } },
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://lirp.cdn-website.com/0123/a.png' }] },
    },
  ],
});
