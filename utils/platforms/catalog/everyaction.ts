import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const LEGAL = 'EveryAction legal page, kept at tosdr/tosdr-versions@01885e2';
const TERMS = 'EveryAction and NGP VAN Terms of Service, kept at tosdr/tosdr-versions@20a4782';
const POLICY = 'Bonterra Privacy Policy, https://bonterratech.com/legal/privacy-policy';
const READ = '2021-06-24';

export default definePlatform({
  name: 'EveryAction',
  kind: 'embedded-service',
  purpose: 'supporters',
  source: 'enthec/webappanalyzer@1b9eee8, entry EveryAction, read for its facts; public files that embed it',
  date: '2026-08-17',
  operator: sourced('EveryAction, Inc. / Bonterra LLC', LEGAL, '2024'),
  seat: sourced('US', LEGAL, '2024'),
  gdprRole: { ...sourced('processor', POLICY, '2023-09-05'), value: 'processor' },
  dataOwner: { ...sourced('customer', `${TERMS}, section 2.1`, READ), value: 'customer' },
  dataExport: { ...sourced('customer', `${TERMS}, section 4.1.4`, READ), value: 'customer' },
  hosts: ['everyaction.com', 'www.everyaction.com', 'bonterratech.com', 'www.bonterratech.com'],
  termsUrl: 'https://www.everyaction.com/termsofservice',
  privacyUrl: 'https://bonterratech.com/legal/privacy-policy',
  policyLanguages: sourced('en', POLICY, '2023-09-05'),
  fingerprints: {
    address: ['secure.everyaction.com', 'act.everyaction.com', 'everyaction.com', 'www.everyaction.com'],
    script: ['*.everyaction.com'],
    stylesheet: ['*.everyaction.com'],
    frame: ['*.everyaction.com'],
    form: ['*.everyaction.com'],
    link: ['secure.everyaction.com', 'act.everyaction.com'],
  },
  confusedWith: ['NGP VAN, which shares ActionTag and its form marks', 'Mobilize', 'Salsa'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://static.everyaction.com/ea-actiontag/at.js' }],
        classes: ['ngp-form'],
      },
      role: 'loads-from',
    },
    {
      facts: {
        forms: [
          {
            action: 'https://secure.everyaction.com/v1/Forms/Example',
            method: 'post',
            fields: [],
            submit: 'Sign up',
          },
        ],
      },
      role: 'sends-to',
    },
    { facts: { url: 'https://secure.everyaction.com/ExampleForm2' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'the form mark alone, which NGP VAN shares', facts: { classes: ['ngp-form'] } },
    {
      why: 'ActionTag from NGP VAN’s host',
      facts: { assets: [{ kind: 'script', url: 'https://d1aqhv4sn5kxtx.cloudfront.net/actiontag/at.js' }] },
    },
    { why: 'another name', facts: { url: 'https://secure.noteveryaction.com/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.everyaction.com/', text: 'EveryAction', area: 'footer' }] },
    },
  ],
});
