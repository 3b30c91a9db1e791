import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Simple Machines Forum (SMF)',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'SimpleMachines/SMF, its page templates read for their facts; background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    inlineScript: ['var smf_theme_url =', 'var smf_scripturl =', 'smf_default_theme_url'],
    script: [
      { match: '**/Themes/*/scripts/script.js', weight: 2.5 },
      { match: '**/Themes/default/scripts', weight: 2.5 },
    ],
    stylesheet: [
      { match: '**/Themes/*/css/index.css', weight: 1.5 },
      { match: '**/Themes/default/css', weight: 1.5 },
    ],
    id: ['smflogo', 'smf_*'],
    credit: [
      { words: 'SMF', match: 'www.simplemachines.org' },
      { words: 'Simple Machines', match: 'www.simplemachines.org' },
    ],
  },
  confusedWith: ['another site whose styles stand in a folder named Themes'],
  examples: [
    {
      facts: {
        url: 'https://forum.example.org/index.php?board=1.0',
        inlineScripts: ['var smf_theme_url = "https://forum.example.org/Themes/default";'],
        ids: ['smflogo'],
        assets: [
          { kind: 'stylesheet', url: 'https://forum.example.org/Themes/default/css/index.css?smf214' },
          { kind: 'script', url: 'https://forum.example.org/Themes/default/scripts/script.js?smf214' },
        ],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://www.example.net/smf/',
        assets: [{ kind: 'stylesheet', url: 'https://www.example.net/smf/Themes/own/css/index.css' }],
        links: [{ url: 'https://www.simplemachines.org/', text: 'Simple Machines', area: 'footer' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a folder of that name alone',
      facts: { assets: [{ kind: 'stylesheet', url: 'https://www.example.org/Themes/blue/css/index.css' }] },
    },
    {
      why: 'evilsimplemachines.org is another name',
      facts: { links: [{ url: 'https://www.evilsimplemachines.org/', text: 'SMF', area: 'footer' }] },
    },
    {
      why: 'simple machines in a lesson',
      facts: { title: 'Simple machines', text: 'Levers and pulleys are simple machines.' },
    },
  ],
});
