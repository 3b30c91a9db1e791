import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Strikingly',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Strikingly, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['strikingly.com', 'www.strikingly.com', 'support.strikingly.com'],
  termsUrl: 'https://support.strikingly.com/hc/en-us/articles/214364828',
  privacyUrl: 'https://support.strikingly.com/hc/en-us/articles/214364818',
  fingerprints: {
    address: ['{account}.mystrikingly.com', '{account}.strikingly.com', 'strikingly.com', 'www.strikingly.com'],
    stylesheet: ['*.strikinglycdn.com'],
    script: ['*.strikinglycdn.com'],
    image: ['*.strikinglycdn.com'],
    inlineScript: ['STRIKINGLY_RELEASE_TAG', 'window.$S=', 'window.$S ='],
    credit: [{ words: 'Strikingly', match: 'www.strikingly.com' }],
  },
  reserved: ['www', 'support', 'blog'],
  confusedWith: ['a page that shows an image kept there'],
  examples: [
    { facts: { url: 'https://examplecandidate.mystrikingly.com/' }, role: 'host', account: 'examplecandidate' },
    {
      facts: {
        url: 'https://www.example-candidate.com/',
        assets: [
          { kind: 'stylesheet', url: 'https://static-assets.strikinglycdn.com/themes/fresh/main.css' },
          { kind: 'script', url: 'https://static-assets.strikinglycdn.com/webpack/site-bundle.js' },
        ],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilmystrikingly.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.mystrikingly.com.example.net/' } },
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://custom-images.strikinglycdn.com/a.png' }] },
    },
  ],
});
