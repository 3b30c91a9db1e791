import { definePlatform } from '../define-platform';

const FORM = { method: 'post', className: 'ak-form', fields: [], submit: 'Sign' };

export default definePlatform({
  name: 'ActionKit',
  kind: 'host-platform',
  purpose: 'supporters',
  source: 'demand-progress/actionkit-templateset-2025@822f495, read for its facts; background knowledge',
  date: '2026-06-30',
  hosts: ['actionkit.com', 'www.actionkit.com', 'docs.actionkit.com'],
  fingerprints: {
    address: ['{account}.actionkit.com', 'actionkit.com', 'www.actionkit.com'],
    // Sites of another make load this script from their action pages: it weighs little, and its calls less.
    script: [
      { match: '**/resources/actionkit.js', weight: 1 },
      { match: '{account}.actionkit.com', weight: 1 },
    ],
    inlineScript: [{ match: 'actionkit.form', weight: 0.5 }],
    form: ['/act', '{account}.actionkit.com/act'],
    fields: [['page', 'email', 'akid']],
    id: [{ match: 'ak-errors', weight: 0.5 }],
    class: ['ak-form', 'ak-styled-fields', 'ak-field-box', 'ak-grid-row', 'ak-pagetype-*'].map((match) => ({
      match,
      weight: 0.5,
    })),
    path: ['/sign', '/survey', '/cms', '/letter'],
    link: ['{account}.actionkit.com'],
  },
  reserved: ['www', 'docs', 'static'],
  confusedWith: [
    'libraries called ActionKit: Paragon, iOS',
    'a WordPress site that loads actionkit.js from its action pages and posts there',
    'Champaign, whose server posts to ActionKit',
  ],
  examples: [
    {
      facts: {
        url: 'https://act.example-movement.org/sign/clean-air/',
        assets: [{ kind: 'script', url: 'https://act.example-movement.org/resources/actionkit.js' }],
        inlineScripts: ['actionkit.forms.initPage()'],
        forms: [{ ...FORM, action: 'https://act.example-movement.org/act/' }],
        classes: ['ak-pagetype-petition', 'ak-form', 'ak-grid-row'],
      },
      role: 'host',
    },
    {
      facts: { url: 'https://examplemovement.actionkit.com/donate/now/' },
      role: 'host',
      account: 'examplemovement',
    },
    {
      facts: { links: [{ url: 'https://examplemovement.actionkit.com/sign/a/', text: 'Sign', area: 'body' }] },
      role: 'sends-to',
      account: 'examplemovement',
    },
  ],
  counterexamples: [
    {
      why: 'a site of another make whose form posts to its action pages',
      facts: {
        url: 'https://www.example-movement.org/',
        assets: [{ kind: 'script', url: 'https://act.example-movement.org/resources/actionkit.js' }],
        inlineScripts: ['actionkit.forms.initPage()'],
        forms: [{ ...FORM, action: 'https://act.example-movement.org/act/' }],
        ids: ['ak-errors'],
        classes: ['ak-form'],
      },
      role: 'loads-from',
    },
    { why: 'a form that merely posts to /act', facts: { forms: [{ ...FORM, action: 'https://www.example.org/act' }] } },
    { why: 'another name', facts: { url: 'https://x.notactionkit.com/' } },
  ],
});
