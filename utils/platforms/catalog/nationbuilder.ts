import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const ADDENDUM = '3DNA Data Processing Addendum, copy at bestrustfund.org';
const CALIFORNIA = 'CCPA addendum, https://nationbuilder.com/ccpa_data';
const HELP = 'NationBuilder help, article 2308695, listed at api-evangelist/nationbuilder';
/** Full label: other labels of cloudfront.net belong to others. */
const CDN = 'd3n8a8pro7vhmx.cloudfront.net';
const THEMES = '{account}.nationbuilder.com/themes';
const LOADED = ['assets.nationbuilder.com/{account}', 'assets.nationbuilder.com', `${CDN}/{account}`, CDN, THEMES];

/** What every form of a nation carries along. */
const NAMES = ['page_id', 'authenticity_token', 'return_to'];
const FORM = { method: 'post', className: 'signup_form', submit: 'Join' };
const hidden = (name: string) => ({ type: 'hidden', name, label: '', required: false });

export default definePlatform({
  name: 'NationBuilder',
  kind: 'host-platform',
  purpose: 'supporters',
  source: 'Public themes and pages of NationBuilder sites, read as files of public repositories',
  date: '2026-08-17',
  operator: sourced('3dna Corp. (NationBuilder)', ADDENDUM, '2018-05-24'),
  seat: sourced('US', ADDENDUM, '2018-05-24'),
  law: background('California, US'),
  gdprRole: { ...sourced('processor', ADDENDUM, '2018-05-24'), value: 'processor' },
  // Its texts call the customer the “business” and itself a service provider; none at hand uses the word “owner”.
  dataOwner: { ...uncertain('customer', CALIFORNIA, '2020-01-01'), value: 'customer' },
  dataExport: { ...sourced('customer', HELP, '2026-08'), value: 'customer' },
  hosts: ['nationbuilder.com', 'www.nationbuilder.com', 'support.nationbuilder.com'],
  termsUrl: 'https://nationbuilder.com/tos',
  privacyUrl: 'https://nationbuilder.com/privacy',
  policyLanguages: sourced('en', 'NationBuilder Privacy Policy, https://nationbuilder.com/privacy', '2024-01-01'),
  fingerprints: {
    address: ['{account}.nationbuilder.com', 'nationbuilder.com', 'www.nationbuilder.com'],
    stylesheet: LOADED,
    script: LOADED,
    image: ['assets.nationbuilder.com/{account}', `${CDN}/{account}`],
    // The globals of its scripts cannot be seen, but the inline scripts that set them can.
    inlineScript: [
      'NB.appConfig.userIsLoggedIn',
      { match: 'NB.FBAppId', weight: 2 },
      { match: 'NB.Liquid', weight: 2 },
    ],
    form: ['/forms/signups', '/forms/user_sessions', '{account}.nationbuilder.com'],
    fields: [NAMES, ['authenticity_token', 'signup[email]']],
    class: [
      { match: 'page-pages-show-*', weight: 2 },
      'v2-theme',
      'email_address_form',
      { match: 'page-type-*', weight: 0.5 },
    ],
    meta: [
      { name: 'og:image', match: '//assets.nationbuilder.com/' },
      { name: 'og:image', match: `//${CDN}/` },
    ],
    credit: [{ words: 'NationBuilder', match: 'nationbuilder.com' }],
    // Not its asset host: a PDF kept there says nothing about the page that links to it.
    link: ['{account}.nationbuilder.com'],
  },
  reserved: ['www', 'assets', 'support', 'themes', 'packs', 'static', 'universal', 'liquid', 'js', 'css', 'images'],
  confusedWith: [
    'any Ruby on Rails site: authenticity_token alone is not enough',
    'a site that links a PDF kept there, or keeps old images after moving away',
    'a site of another make that posts its form to a nation',
  ],
  examples: [
    {
      facts: {
        url: 'https://www.example-party.org/join',
        assets: [
          { kind: 'stylesheet', url: `https://${CDN}/themes/5c1/assets/theme.css` },
          {
            kind: 'image',
            url: 'https://assets.nationbuilder.com/exampleheroes/pages/1/attachments/original/logo.png',
          },
        ],
        forms: [{ ...FORM, action: 'https://www.example-party.org/forms/signups', fields: NAMES.map(hidden) }],
        classes: ['v2-theme', 'page-type-signup'],
      },
      role: 'host',
      account: 'exampleheroes',
    },
    { facts: { url: 'https://examplenation.nationbuilder.com/' }, role: 'host', account: 'examplenation' },
    {
      facts: {
        url: 'https://www.example-for-senate.com/donate',
        links: [{ url: 'https://nationbuilder.com/', text: 'Created with NationBuilder', area: 'footer' }],
        assets: [{ kind: 'stylesheet', url: 'https://electexample.nationbuilder.com/themes/3/5678/0/theme.scss' }],
        inlineScripts: ['NB.appConfig.userIsLoggedIn = false;'],
        classes: ['aware-theme', 'page-type-donation', 'page-pages-show-donation-wide'],
      },
      role: 'host',
      account: 'electexample',
    },
    {
      facts: { links: [{ url: 'https://examplenation.nationbuilder.com/join', text: 'Join', area: 'nav' }] },
      role: 'sends-to',
      account: 'examplenation',
    },
  ],
  counterexamples: [
    {
      why: 'one PDF that is kept there',
      facts: {
        links: [{ url: 'https://assets.nationbuilder.com/other/pages/1/plan.pdf', text: 'Plan', area: 'body' }],
      },
    },
    {
      why: 'one logo',
      facts: { assets: [{ kind: 'image', url: `https://${CDN}/other/sites/1/meta_images/original/logo.png` }] },
    },
    {
      why: 'a site that moved away and kept its pictures, a class and a PDF',
      facts: {
        metas: [{ name: 'og:image', content: 'https://assets.nationbuilder.com/other/sites/1/meta_images/logo.png' }],
        assets: [{ kind: 'image', url: 'https://assets.nationbuilder.com/other/pages/1/a.png' }],
        links: [{ url: 'https://assets.nationbuilder.com/other/pages/1/plan.pdf', text: 'Plan', area: 'body' }],
        classes: ['page-type-basic'],
      },
    },
    {
      why: 'its name in names of the site’s own',
      facts: {
        url: 'https://www.example.org/nationbuilder/forms/',
        assets: [
          { kind: 'script', url: 'https://www.example.org/assets.nationbuilder.com/app.js' },
          { kind: 'stylesheet', url: 'https://nationbuilder.example.org/themes/1/theme.css' },
        ],
        ids: ['nationbuilder'],
        classes: ['nationbuilder-form', 'nb-signup'],
        forms: [{ ...FORM, action: 'https://www.example.org/nationbuilder/signups', fields: [] }],
      },
    },
    { why: 'its name in a query', facts: { url: 'https://example.org/?x=nationbuilder.com/themes&y=nationbuilder' } },
    {
      why: 'one letter off the full label',
      facts: { assets: [{ kind: 'script', url: 'https://xd3n8a8pro7vhmx.cloudfront.net/themes/1.js' }] },
    },
    { why: 'another name', facts: { url: 'https://mynationbuilder.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.nationbuilder.com.example.net/' } },
    {
      why: 'a form of another make that posts to a nation',
      facts: {
        forms: [{ ...FORM, action: 'https://othernation.nationbuilder.com/forms/signups', fields: [] }],
        assets: [{ kind: 'stylesheet', url: 'https://example.org/style.css' }],
      },
      role: 'sends-to',
    },
    {
      why: 'any Rails form',
      facts: { forms: [{ ...FORM, action: 'https://example.org/users', fields: [hidden('authenticity_token')] }] },
    },
  ],
});
