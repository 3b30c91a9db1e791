import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'GoDaddy Website Builder',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry GoDaddy Website Builder, read for its facts; background knowledge',
  date: '2026-08-17',
  operator: background('GoDaddy.com, LLC'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['godaddy.com', 'www.godaddy.com'],
  privacyUrl: 'https://www.godaddy.com/agreements/showdoc?pageid=PRIVACY',
  fingerprints: {
    address: ['{account}.godaddysites.com'],
    generator: ['Go Daddy Website Builder*', 'Starfield Technologies; Go Daddy Website Builder*'],
    // Its other hosting adds a measuring script from the same host, so the folder counts.
    script: ['img1.wsimg.com/blobby', 'img1.wsimg.com/ceph-p3-01/website-builder*'],
    stylesheet: ['img1.wsimg.com/blobby', 'img1.wsimg.com/gfonts', 'img1.wsimg.com/ceph-p3-01/website-builder*'],
    image: ['img1.wsimg.com/isteam'],
    credit: [{ words: 'GoDaddy', match: 'www.godaddy.com' }],
  },
  reserved: ['www'],
  confusedWith: ['its hosting of other software'],
  examples: [
    { facts: { url: 'https://examplecandidate.godaddysites.com/' }, role: 'host', account: 'examplecandidate' },
    {
      facts: {
        url: 'https://example-candidate.com/',
        metas: [{ name: 'generator', content: 'Starfield Technologies; Go Daddy Website Builder 8.0.0000' }],
        assets: [
          { kind: 'script', url: 'https://img1.wsimg.com/blobby/go/0123/gpub/script.js' },
          { kind: 'image', url: 'https://img1.wsimg.com/isteam/ip/0123/logo.png' },
        ],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    {
      why: 'the measuring script of its other hosting',
      facts: { assets: [{ kind: 'script', url: 'https://img1.wsimg.com/traffic-assets/js/tccl.min.js' }] },
    },
    { why: 'another name', facts: { url: 'https://evilgodaddysites.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.godaddysites.com.example.net/' } },
  ],
});
