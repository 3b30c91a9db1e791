import { definePlatform } from '../define-platform';

/** A product built upon it, which keeps its marks. */
const BUDDYBOSS = 'BuddyBoss Platform';

export default definePlatform({
  name: 'BuddyPress',
  kind: 'self-hosted-software',
  purpose: 'community',
  source:
    'enthec/webappanalyzer@1b9eee8, entry BuddyPress, and buddypress/buddypress@4af6c90, read for their facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    stylesheet: [
      { match: '**/wp-content/plugins/buddypress', weight: 3 },
      { match: '**/wp-content/plugins/buddyboss-platform', weight: 3, variant: BUDDYBOSS },
      // Where its themes stood in 2009 and 2010.
      { match: '**/wp-content/bp-themes', weight: 3 },
    ],
    script: [
      { match: '**/wp-content/plugins/buddypress', weight: 3 },
      { match: '**/wp-content/plugins/buddyboss-platform', weight: 3, variant: BUDDYBOSS },
      { match: '**/wp-content/bp-themes', weight: 3 },
    ],
    inlineScript: ['var BP_Nouveau =', 'var BP_DTheme =', 'var BP_Confirm ='],
    id: [{ match: 'buddypress', weight: 2 }],
    class: ['buddypress', 'bp-nouveau', 'bp-legacy', { match: 'buddyboss-theme', variant: BUDDYBOSS }],
  },
  runsOn: ['wordpress-org'],
  confusedWith: ['a WordPress site that kept the word in its menu after the network ended'],
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
    {
      facts: {
        url: 'https://notre.example-reseau.fr/',
        assets: [
          { kind: 'stylesheet', url: 'https://notre.example-reseau.fr/wp-content/bp-themes/bphome/style.css' },
          {
            kind: 'script',
            url: 'https://notre.example-reseau.fr/wp-content/plugins/buddypress/bp-core/js/general.js',
          },
        ],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://members.example.org/',
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://members.example.org/wp-content/plugins/buddyboss-platform/bp-templates/bp-nouveau/css/buddypress.min.css',
          },
          { kind: 'script', url: 'https://members.example.org/wp-includes/js/jquery/jquery.min.js' },
        ],
        ids: ['buddypress'],
        classes: ['buddyboss-theme'],
      },
      role: 'software',
      variant: 'BuddyBoss Platform',
    },
  ],
  counterexamples: [
    { why: 'a word in a text', facts: { text: 'Our network runs on BuddyPress.', title: 'BuddyPress' } },
    {
      why: 'a path that only begins alike',
      facts: {
        assets: [{ kind: 'script', url: 'https://www.example.org/wp-content/plugins/buddypress-lookalike/a.js' }],
      },
    },
    { why: 'a class that anyone may use', facts: { classes: ['buddypress'] } },
  ],
});
