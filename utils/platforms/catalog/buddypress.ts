import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'BuddyPress',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'enthec/webappanalyzer@1b9eee8, entry BuddyPress, and buddypress/buddypress@4af6c90, read for their facts',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    stylesheet: [
      { match: '**/wp-content/plugins/buddypress', weight: 3 },
      { match: '**/wp-content/plugins/buddyboss-platform', weight: 3 },
    ],
    script: [
      { match: '**/wp-content/plugins/buddypress', weight: 3 },
      { match: '**/wp-content/plugins/buddyboss-platform', weight: 3 },
    ],
    id: [{ match: 'buddypress', weight: 2 }],
    class: ['buddypress', 'bp-nouveau', 'bp-legacy'],
  },
  runsOn: ['wordpress-org'],
  confusedWith: [],
  examples: [
    {
      facts: {
        url: 'https://reseau.example-parti.fr/',
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://reseau.example-parti.fr/wp-content/plugins/buddypress/bp-templates/bp-nouveau/css/buddypress.min.css',
          },
          { kind: 'script', url: 'https://reseau.example-parti.fr/wp-includes/js/jquery/jquery.min.js' },
        ],
        ids: ['buddypress'],
        classes: ['bp-nouveau'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'a word in a text', facts: { text: 'Our network runs on BuddyPress.', title: 'BuddyPress' } },
    { why: 'a class that anyone may use', facts: { classes: ['buddypress'] } },
  ],
});
