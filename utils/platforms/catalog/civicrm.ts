import { definePlatform } from '../define-platform';

/** Where the four systems it runs on keep it. */
const FOLDERS = [
  '**/plugins/civicrm',
  '**/plugins/*civicrm*',
  '**/modules/civicrm',
  '**/libraries/civicrm',
  '**/com_civicrm/civicrm',
].map((match) => ({ match, weight: 3 }));

export default definePlatform({
  name: 'CiviCRM',
  kind: 'self-hosted-software',
  purpose: 'supporters',
  source: 'enthec/webappanalyzer@1b9eee8, entries CiviCRM and CiviCRM plugins, read for their facts',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    script: FOLDERS,
    stylesheet: FOLDERS,
    path: ['/civicrm/contribute', '/civicrm/event', '/civicrm/profile', '/civicrm/mailing', '/civicrm/petition'],
    form: ['/civicrm'],
    id: [{ match: 'crm-container', weight: 0.5 }],
    class: [{ match: 'crm-container', weight: 0.5 }, 'crm-public'],
  },
  confusedWith: ['the system it runs on: Drupal, WordPress, Joomla', 'other software with a crm-container'],
  examples: [
    {
      facts: {
        url: 'https://www.example-ngo.org/civicrm/contribute/transact?reset=1&id=1',
        assets: [
          { kind: 'script', url: 'https://www.example-ngo.org/libraries/civicrm/core/js/Common.js' },
          { kind: 'stylesheet', url: 'https://www.example-ngo.org/libraries/civicrm/core/css/civicrm.css' },
        ],
        ids: ['crm-container'],
        classes: ['crm-container', 'crm-public'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'marks that other software has too', facts: { ids: ['crm-container'], classes: ['crm-container'] } },
    {
      why: 'a link to the software’s site',
      facts: { links: [{ url: 'https://civicrm.org/', text: 'empowered by CiviCRM', area: 'footer' }] },
    },
    { why: 'its name in an address', facts: { url: 'https://www.example.org/blog/civicrm' } },
  ],
});
