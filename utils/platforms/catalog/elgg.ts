import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Elgg',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'enthec/webappanalyzer@1b9eee8, entry Elgg, and Elgg/Elgg@d70d20a, read for their facts',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    class: [
      { match: 'elgg-page', weight: 2.5 },
      { match: 'elgg-page-*', weight: 2.5 },
      { match: 'elgg-module*', weight: 2 },
      { match: 'elgg-button*', weight: 2 },
    ],
    stylesheet: ['**/elgg*.css', '**/cache/*/default/elgg*'],
    script: ['**/elgg*.js', '**/cache/*/default/elgg'],
    inlineScript: ['var elgg = {', 'elgg.config.'],
    form: ['/action/login', '/action/register'],
    credit: [
      { words: 'Elgg', match: 'elgg.org' },
      { words: 'Elgg', match: 'www.elgg.org' },
    ],
  },
  confusedWith: ['a site whose form happens to post to /action/login'],
  examples: [
    {
      facts: {
        url: 'https://reseau.example-collectif.fr/activity',
        classes: ['elgg-page', 'elgg-page-default', 'elgg-module'],
        assets: [{ kind: 'stylesheet', url: 'https://reseau.example-collectif.fr/cache/1700000000/default/elgg.css' }],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://people.example.org/',
        inlineScripts: ['var elgg = {"config":{"lastcache":1700000000,"viewtype":"default"'],
        classes: ['elgg-button-submit'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'one button that borrows its class', facts: { classes: ['elgg-button'] } },
    {
      why: 'a form that posts to a like-named address',
      facts: {
        forms: [{ action: 'https://www.example.org/action/login', method: 'post', fields: [], submit: 'Log in' }],
      },
    },
    {
      why: 'a link to the software in an article',
      facts: { links: [{ url: 'https://elgg.org/', text: 'Elgg', area: 'body' }], title: 'Elgg' },
    },
  ],
});
