import { definePlatform } from '../define-platform';

/** Kept by the site itself, mostly: who answers for it is whoever runs the host that its script comes from. */
export default definePlatform({
  name: 'Matomo',
  kind: 'embedded-service',
  purpose: 'analytics',
  source: 'enthec/webappanalyzer@1b9eee8, entry Matomo Analytics, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['matomo.org', 'www.matomo.org'],
  fingerprints: {
    script: ['**/matomo.js', '**/piwik.js', '**/matomo.php', '**/piwik.php', '**/js/container_*.js'],
    image: ['**/matomo.php', '**/piwik.php'],
    frame: ['**/matomo.php', '**/piwik.php'],
    inlineScript: ['_paq = window._paq', '_paq.push([', 'var _paq', 'var _mtm'],
  },
  // The company’s own cloud is told by its own name.
  except: ['*.matomo.cloud'],
  confusedWith: [
    'a site that passes it on under other names (/m.php, /c.js)',
    'its maker’s cloud, which is another matter',
  ],
  examples: [
    {
      facts: {
        url: 'https://www.example-list.fr/',
        assets: [{ kind: 'script', url: 'https://stats.example-list.fr/matomo.js' }],
        inlineScripts: ["var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']);"],
      },
      role: 'loads-from',
    },
    {
      facts: { assets: [{ kind: 'image', url: 'https://piwik.example.org/piwik.php?idsite=3' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'a script whose name only ends alike',
      facts: { assets: [{ kind: 'script', url: 'https://www.example.org/js/notmatomo.js' }] },
    },
    { why: 'a policy that names it', facts: { text: 'We measure with Matomo (matomo.js).', title: 'Matomo' } },
  ],
});
