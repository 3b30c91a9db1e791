import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const POLICY = 'Privacy Policy, https://www.salsalabs.com/privacy-policy';
const LEGAL = 'EveryAction legal page, kept at tosdr/tosdr-versions@01885e2';
/** Salsa Engage, and Salsa Classic whose addresses begin with /o/. */
const PAGES = ['{account}.salsalabs.org', '{account}.salsalabs.com/o', '*.salsalabs.com/o'];

export default definePlatform({
  name: 'Salsa',
  kind: 'embedded-service',
  purpose: 'supporters',
  source: 'Public pages and files that embed it, read 2026-08',
  date: '2026-08',
  operator: sourced('Bonterra LLC', POLICY, '2023-09-05'),
  seat: sourced('US', LEGAL, '2024'),
  hosts: ['salsalabs.com', 'www.salsalabs.com', 'bonterratech.com', 'www.bonterratech.com'],
  privacyUrl: 'https://www.salsalabs.com/privacy-policy',
  policyLanguages: sourced('en', POLICY, '2023-09-05'),
  fingerprints: {
    address: [...PAGES, 'salsalabs.com', 'www.salsalabs.com'],
    script: ['default.salsalabs.org/api/widget', '*.salsalabs.org', '*.salsalabs.com'],
    frame: ['{account}.salsalabs.org', '*.salsalabs.org', '*.salsalabs.com'],
    form: ['{account}.salsalabs.org', '*.salsalabs.org', '*.salsalabs.com'],
    link: PAGES,
  },
  reserved: ['default', 'www', 'org', 'org2', 'salsa', 'salsa3', 'salsa4', 'hq', 'help'],
  confusedWith: ['EveryAction, of the same company'],
  examples: [
    {
      facts: {
        assets: [
          {
            kind: 'script',
            url: 'https://default.salsalabs.org/api/widget/template/00000000-example/?tId=example',
          },
        ],
      },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'https://examplegroup.salsalabs.org/donate/index.html', text: 'Donate', area: 'nav' }] },
      role: 'sends-to',
      account: 'examplegroup',
    },
    {
      facts: { url: 'https://examplegroup.salsalabs.org/donate/index.html' },
      role: 'host',
      account: 'examplegroup',
    },
    { facts: { url: 'https://org2.salsalabs.com/o/1234/p/salsa/donation/' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://x.mysalsalabs.org/donate' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.salsalabs.com/', text: 'Salsa', area: 'footer' }] },
    },
  ],
});
