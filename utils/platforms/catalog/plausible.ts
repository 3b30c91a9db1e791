import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, entry Plausible';
const AGREEMENT = 'Plausible Analytics Data Processing Agreement, kept at tosdr/tosdr-versions@9ab94e0';
const READ = '2023-11-27';
const agreementUrl = 'https://plausible.io/dpa';

export default definePlatform({
  name: 'Plausible',
  kind: 'embedded-service',
  purpose: 'analytics',
  source: 'enthec/webappanalyzer@1b9eee8, entry Plausible, read for its facts',
  date: '2026-08-17',
  operator: sourced('Plausible Insights OÜ', REGISTER, '2026-08-06'),
  seat: sourced('EE', REGISTER, '2026-08-06'),
  region: sourced('DE', AGREEMENT, READ),
  gdprRole: { ...sourced('processor', AGREEMENT, READ), value: 'processor' },
  dataOwner: { ...sourced('customer', AGREEMENT, READ), value: 'customer' },
  onClosure: { ...sourced('deleted', AGREEMENT, READ), value: 'deleted' },
  statements: [
    {
      topic: 'decides',
      exact:
        'The parties agree that customer is the data controller and that Plausible Analytics is its data processor in relation to visitor data that is processed in the course of providing the service.',
      lang: 'en',
      source: 'Data Processing Agreement',
      url: agreementUrl,
      date: READ,
    },
    {
      topic: 'owns',
      exact:
        'You own all right, title, and interest to your website data. We obtain no rights from you to your website data.',
      lang: 'en',
      source: 'Data Processing Agreement',
      url: agreementUrl,
      date: READ,
    },
    {
      topic: 'stores',
      exact:
        'All of your site data is securely stored in the EU on EU-owned server infrastructure and it never leaves the EU.',
      lang: 'en',
      source: 'Data Processing Agreement',
      url: agreementUrl,
      date: READ,
    },
    {
      topic: 'closes',
      exact:
        'All your stats will be permanently deleted immediately when you delete your Plausible Analytics account or when you delete your site stats.',
      lang: 'en',
      source: 'Data Processing Agreement',
      url: agreementUrl,
      date: READ,
    },
  ],
  hosts: ['plausible.io', 'www.plausible.io'],
  termsUrl: 'https://plausible.io/terms',
  privacyUrl: 'https://plausible.io/privacy',
  policyLanguages: sourced('en', AGREEMENT, READ),
  fingerprints: {
    address: ['plausible.io'],
    script: ['plausible.io/js'],
    frame: ['plausible.io/share'],
    link: ['plausible.io/share', 'plausible.io/{account}'],
  },
  reserved: [
    'about',
    'blog',
    'contact',
    'data-policy',
    'docs',
    'dpa',
    'js',
    'login',
    'privacy',
    'privacy-focused-web-analytics',
    'register',
    'security',
    'share',
    'sites',
    'terms',
  ],
  confusedWith: ['the same software kept by the site itself, or its script passed on under another name'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://plausible.io/js/script.outbound-links.js' }] },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'https://plausible.io/example-list.fr', text: 'Visit figures', area: 'footer' }] },
      role: 'sends-to',
      account: 'example-list.fr',
    },
    { facts: { url: 'https://plausible.io/example-list.fr' }, role: 'host' },
  ],
  counterexamples: [
    {
      why: 'evilplausible.io is another name',
      facts: { assets: [{ kind: 'script', url: 'https://evilplausible.io/js/plausible.js' }] },
    },
    {
      why: 'a name that ends in another domain',
      facts: { assets: [{ kind: 'script', url: 'https://plausible.io.example.net/js/plausible.js' }] },
    },
    {
      why: 'the same software kept by the site itself',
      facts: { assets: [{ kind: 'script', url: 'https://www.example.org/js/plausible.js' }] },
    },
    {
      why: 'a link to its data policy',
      facts: { links: [{ url: 'https://plausible.io/data-policy', text: 'Plausible', area: 'body' }] },
    },
  ],
});
