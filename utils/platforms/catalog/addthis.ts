import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'AddThis',
  kind: 'embedded-service',
  purpose: 'social',
  source: 'enthec/webappanalyzer@1b9eee8, entry AddThis, and ghostery/trackerdb@0448d4b, read for their facts',
  date: '2026-08-17',
  operator: sourced('Oracle', REGISTER, '2026-08-06'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  gdprRole: { ...background('controller'), value: 'controller' },
  hosts: ['addthis.com', 'www.addthis.com', 'oracle.com', 'www.oracle.com'],
  privacyUrl: 'https://www.oracle.com/legal/privacy/index.html',
  ended: background('2023'),
  fingerprints: {
    script: ['s7.addthis.com', 's9.addthis.com', 'm.addthis.com', 'v1.addthisedge.com'],
    frame: ['s7.addthis.com'],
    link: ['www.addthis.com/bookmark.php', 'addthis.com/bookmark.php'],
    class: ['addthis_toolbox', 'addthis_inline_share_toolbox*', 'addthis_button*', 'addthis_default_style'],
  },
  confusedWith: ['share buttons that a site draws itself'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://s7.addthis.com/js/300/addthis_widget.js#pubid=ra-1' }],
        classes: ['addthis_toolbox'],
      },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'http://www.addthis.com/bookmark.php?v=250', text: 'Share', area: 'body' }] },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'a class of the site’s own', facts: { classes: ['add-this', 'addthis'] } },
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://s7.myaddthis.com/js/300/addthis_widget.js' }] },
    },
  ],
});
