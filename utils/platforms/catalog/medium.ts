import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const TERMS = 'Medium Terms of Service of 2020-09-01, kept at tosdr/tosdr-versions@30a7494';

export default definePlatform({
  name: 'Medium',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Medium, read for its facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('A Medium Corporation', TERMS, '2020-09-01'),
  seat: sourced('US', TERMS, '2020-09-01'),
  // “the US and other countries”.
  region: uncertain('US', TERMS, '2020-09-01'),
  gdprRole: { ...background('controller'), value: 'controller' },
  statements: [
    {
      topic: 'stores',
      exact:
        'In order for us to provide our Services, you agree that we may process, transfer and store information about you in the US and other countries, where you may not have the same rights and protections as you do under local law.',
      lang: 'en',
      source: 'Terms of Service, “Transfer and Processing Data”',
      url: 'https://medium.com/policy/medium-terms-of-service-9db0094a1e0f',
      date: '2020-09-01',
    },
    {
      topic: 'closes',
      exact: 'We reserve the right to suspend or terminate your access to the Services with or without notice.',
      lang: 'en',
      source: 'Terms of Service, “Termination”',
      url: 'https://medium.com/policy/medium-terms-of-service-9db0094a1e0f',
      date: '2020-09-01',
    },
  ],
  hosts: ['medium.com', 'www.medium.com', 'policy.medium.com', 'help.medium.com'],
  termsUrl: 'https://medium.com/policy/medium-terms-of-service-9db0094a1e0f',
  privacyUrl: 'https://medium.com/policy/medium-privacy-policy-f03bf92035c9',
  policyLanguages: sourced('en', TERMS, '2020-09-01'),
  fingerprints: {
    address: ['{account}.medium.com', 'medium.com/{account}', 'medium.com', 'www.medium.com'],
    stylesheet: ['glyph.medium.com', 'cdn-static-1.medium.com'],
    script: ['cdn-client.medium.com', 'cdn-static-1.medium.com'],
    image: ['miro.medium.com', 'cdn-images-1.medium.com'],
    meta: [
      { name: 'al:ios:app_name', match: 'Medium' },
      { name: 'al:android:package', match: 'com.medium.reader' },
    ],
    relation: [{ rel: 'search', match: '**/osd.xml' }],
    link: ['medium.com/{account}', '{account}.medium.com'],
  },
  reserved: ['www', 'm', 'policy', 'help', 'search', 'tag', 'me', 'p', 'cdn-client', 'cdn-images-1', 'miro', 'glyph'],
  confusedWith: ['a page that shows an image kept there'],
  examples: [
    {
      facts: { url: 'https://medium.com/@examplecandidate/why-i-stand-0123' },
      role: 'host',
      account: '@examplecandidate',
    },
    {
      facts: {
        url: 'https://blog.example-campaign.org/why-0123',
        metas: [{ name: 'al:ios:app_name', content: 'Medium' }],
        assets: [
          { kind: 'stylesheet', url: 'https://glyph.medium.com/css/unbound.css' },
          { kind: 'script', url: 'https://cdn-client.medium.com/lite/static/js/main.0123.js' },
        ],
      },
      role: 'host',
    },
    {
      facts: { links: [{ url: 'https://medium.com/@examplecandidate', text: 'Blog', area: 'footer' }] },
      role: 'sends-to',
      account: '@examplecandidate',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilmedium.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://medium.com.example.net/' } },
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://miro.medium.com/max/100/1*abc.png' }] },
    },
  ],
});
