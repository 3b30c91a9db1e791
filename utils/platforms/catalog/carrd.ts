import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'Carrd Terms of Use of 2024-07-31, kept at tosdr/tosdr-versions@104c606';

export default definePlatform({
  name: 'Carrd',
  kind: 'host-platform',
  purpose: 'website',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Carrd, and publicsuffix/list@e8c9a2b, read for their facts; background knowledge',
  date: '2026-08-19',
  operator: sourced('Carrd Inc.', TERMS, '2024-07-31'),
  seat: sourced('US', TERMS, '2024-07-31'),
  statements: [
    {
      topic: 'closes',
      exact:
        'We reserve the right to modify or discontinue, temporarily or permanently, the Website (or any part thereof) with or without notice.',
      lang: 'en',
      source: 'Terms of Use, section 2 (R)',
      url: 'https://carrd.co/docs/general/terms',
      date: '2024-07-31',
    },
  ],
  hosts: ['carrd.co', 'www.carrd.co'],
  termsUrl: 'https://carrd.co/docs/general/terms',
  privacyUrl: 'https://carrd.co/privacy',
  policyLanguages: sourced('en', TERMS, '2024-07-31'),
  fingerprints: {
    address: [
      '{account}.carrd.co',
      '{account}.crd.co',
      '{account}.drr.ac',
      '{account}.uwu.ai',
      '{account}.ju.mp',
      'carrd.co',
    ],
    relation: [{ rel: 'canonical', match: '*.carrd.co' }],
    credit: [{ words: 'Carrd', match: 'carrd.co' }],
    id: ['text0*', 'image0*', 'buttons0*', 'icons0*', 'container0*'],
  },
  reserved: ['www'],
  confusedWith: ['a page of a template by the same maker, which looks alike'],
  examples: [
    { facts: { url: 'https://examplecandidate.carrd.co/' }, role: 'host', account: 'examplecandidate' },
    {
      facts: {
        url: 'https://www.example-candidate.com/',
        links: [{ url: 'https://carrd.co/', text: 'Made with Carrd', area: 'footer' }],
        ids: ['wrapper', 'main', 'text01', 'image01', 'buttons01'],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilcarrd.co/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.carrd.co.example.net/' } },
    { why: 'ids that anyone may use', facts: { ids: ['text01', 'image01'] } },
  ],
});
