import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const CHARTER = 'Charter published by HelloAsso, https://www.creer-son-association.com/?p=69233';
/** The charter bears no date; it speaks of the GDPR. Year in which the copy was read. */
const READ = '2026';

export default definePlatform({
  name: 'HelloAsso',
  kind: 'embedded-service',
  purpose: 'donations',
  source: 'Public pages and files that embed it, read 2026-08',
  date: '2026-08',
  operator: sourced('Hello Asso SAS', CHARTER, READ),
  seat: sourced('FR', CHARTER, READ),
  law: background('France'),
  // It calls itself responsible on its own platform; how an association’s forms share that is not said there.
  gdprRole: { ...uncertain('controller', CHARTER, READ), value: 'controller' },
  hosts: ['helloasso.com', 'www.helloasso.com', 'centredaide.helloasso.com'],
  policyLanguages: sourced('fr', CHARTER, READ),
  fingerprints: {
    address: ['www.helloasso.com/associations/{account}', 'www.helloasso.com', 'helloasso.com'],
    frame: ['www.helloasso.com/associations/{account}', 'helloasso.com/associations/{account}', '*.helloasso.com'],
    script: ['*.helloasso.com'],
    form: ['*.helloasso.com'],
    link: ['www.helloasso.com/associations/{account}', 'helloasso.com/associations/{account}'],
    id: ['haWidget', 'haWidgetButton'],
  },
  confusedWith: ['an association’s own site with a link to its page there'],
  examples: [
    {
      facts: {
        assets: [
          {
            kind: 'frame',
            url: 'https://www.helloasso.com/associations/exemple-en-commun/adhesions/adhesion-2026/widget-bouton',
          },
        ],
        ids: ['haWidget'],
      },
      role: 'loads-from',
      account: 'exemple-en-commun',
    },
    {
      facts: {
        links: [
          {
            url: 'https://www.helloasso.com/associations/exemple-en-commun/formulaires/1',
            text: 'Faire un don',
            area: 'nav',
          },
        ],
      },
      role: 'sends-to',
      account: 'exemple-en-commun',
    },
    {
      facts: { url: 'https://www.helloasso.com/associations/exemple-en-commun' },
      role: 'host',
      account: 'exemple-en-commun',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.ahelloasso.com/associations/x' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.helloasso.com/', text: 'Propulsé par HelloAsso', area: 'footer' }] },
    },
  ],
});
