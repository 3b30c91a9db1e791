import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const ADDENDUM = '3DNA Data Processing Addendum, copy at bestrustfund.org';
const CDN = 'd3n8a8pro7vhmx.cloudfront.net';
const THEMES = '{account}.nationbuilder.com/themes';

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
  hosts: ['nationbuilder.com', 'www.nationbuilder.com', 'support.nationbuilder.com'],
  termsUrl: 'https://nationbuilder.com/tos',
  privacyUrl: 'https://nationbuilder.com/privacy',
  policyLanguages: background('en'),
  fingerprints: {
    address: ['{account}.nationbuilder.com', 'nationbuilder.com', 'www.nationbuilder.com'],
    stylesheet: ['assets.nationbuilder.com/{account}', 'assets.nationbuilder.com', `${CDN}/{account}`, CDN, THEMES],
    script: ['assets.nationbuilder.com/{account}', 'assets.nationbuilder.com', `${CDN}/{account}`, CDN, THEMES],
    image: ['assets.nationbuilder.com/{account}', `${CDN}/{account}`],
    form: ['/forms/signups', '{account}.nationbuilder.com'],
    fields: [
      ['page_id', 'authenticity_token', 'return_to'],
      ['authenticity_token', 'signup[email]'],
    ],
    class: ['page-type-*', 'page-pages-show-*', 'v2-theme', 'email_address_form'],
    credit: [{ words: 'NationBuilder', match: 'nationbuilder.com' }],
    // Not its asset host: a PDF kept there says nothing about the page that links to it.
    link: ['{account}.nationbuilder.com'],
  },
  reserved: ['www', 'assets', 'support', 'themes', 'packs', 'static', 'universal', 'js', 'css', 'images'],
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
            url: 'https://assets.nationbuilder.com/exampleheroes/pages/1/attachments/original/1/logo.png',
          },
        ],
        forms: [
          {
            action: 'https://www.example-party.org/forms/signups',
            method: 'post',
            className: 'ajaxForm signup_form',
            fields: ['authenticity_token', 'page_id', 'return_to', 'signup[email]'].map((name) => ({
              type: 'hidden',
              name,
              label: '',
              required: false,
            })),
            submit: 'Join',
          },
        ],
        classes: ['v2-theme', 'page-type-signup'],
      },
      role: 'host',
      account: 'exampleheroes',
    },
    { facts: { url: 'https://examplenation.nationbuilder.com/' }, role: 'host', account: 'examplenation' },
    {
      facts: {
        url: 'https://www.example-campaign.fr/',
        links: [{ url: 'https://nationbuilder.com/', text: 'Créé avec NationBuilder', area: 'footer' }],
        assets: [{ kind: 'script', url: 'https://assets.nationbuilder.com/examplecampaign/sites/1/app.js' }],
        classes: ['page-type-basic'],
      },
      role: 'host',
      account: 'examplecampaign',
    },
  ],
  counterexamples: [
    {
      why: 'one PDF that is kept there',
      facts: {
        links: [
          {
            url: 'https://assets.nationbuilder.com/other/pages/1/attachments/original/plan.pdf',
            text: 'Plan',
            area: 'body',
          },
        ],
      },
    },
    {
      why: 'one logo',
      facts: { assets: [{ kind: 'image', url: `https://${CDN}/other/sites/1/meta_images/original/logo.png` }] },
    },
    { why: 'its name in a query', facts: { url: 'https://example.org/?x=nationbuilder.com/themes&y=nationbuilder' } },
    { why: 'one letter off the full label', facts: { url: 'https://xd3n8a8pro7vhmx.cloudfront.net/themes/1.css' } },
    {
      why: 'a form of another make that posts to a nation',
      facts: {
        forms: [
          { action: 'https://othernation.nationbuilder.com/forms/signups', method: 'post', fields: [], submit: 'Sign' },
        ],
        assets: [{ kind: 'stylesheet', url: 'https://example.org/style.css' }],
      },
      role: 'sends-to',
    },
    {
      why: 'any Rails form',
      facts: {
        forms: [
          {
            action: 'https://example.org/users',
            method: 'post',
            fields: [{ type: 'hidden', name: 'authenticity_token', label: '', required: false }],
            submit: 'Go',
          },
        ],
      },
    },
  ],
});
