import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const CODE = 'Its public source code, lafranceinsoumise/actionpopulaire.fr@2cac93f';
const READ = '2024-10-24';
const notice = 'https://infos.actionpopulaire.fr/mentions-legales/';

export default definePlatform({
  name: 'Action Populaire',
  kind: 'party-owned',
  purpose: 'supporters',
  source: 'lafranceinsoumise/actionpopulaire.fr@2cac93f, read for its facts; background knowledge',
  date: READ,
  operator: sourced('La France insoumise', CODE, READ),
  seat: uncertain('FR', CODE, READ),
  // Named there for pictures and test data only.
  region: uncertain('FR', CODE, READ),
  gdprRole: { ...sourced('controller', CODE, READ), value: 'controller' },
  dataOwner: { ...sourced('platform', CODE, READ), value: 'platform' },
  onClosure: { ...sourced('deleted', CODE, READ), value: 'deleted' },
  statements: [
    {
      topic: 'decides',
      exact: "J'accepte que mes informations soient traitées par Action Populaire",
      lang: 'fr',
      source: 'Box of the sign-up form, in its public source code',
      url: 'https://github.com/lafranceinsoumise/actionpopulaire.fr',
      date: READ,
    },
  ],
  hosts: ['actionpopulaire.fr', 'www.actionpopulaire.fr', 'infos.actionpopulaire.fr'],
  termsUrl: notice,
  privacyUrl: notice,
  policyLanguages: sourced('fr', CODE, READ),
  fingerprints: {
    address: ['actionpopulaire.fr', 'www.actionpopulaire.fr', 'infos.actionpopulaire.fr', 'agir.lafranceinsoumise.fr'],
    frame: ['actionpopulaire.fr', '*.actionpopulaire.fr'],
    form: ['actionpopulaire.fr', 'agir.lafranceinsoumise.fr'],
    link: ['actionpopulaire.fr', 'www.actionpopulaire.fr', 'agir.lafranceinsoumise.fr'],
  },
  confusedWith: ['a site of the same movement that only links to it'],
  examples: [
    { facts: { url: 'https://actionpopulaire.fr/evenements/example/' }, role: 'host' },
    {
      facts: { links: [{ url: 'https://actionpopulaire.fr/inscription/', text: 'Rejoindre', area: 'nav' }] },
      role: 'sends-to',
    },
    {
      facts: {
        forms: [
          {
            action: 'https://actionpopulaire.fr/dons/',
            method: 'post',
            fields: [],
            submit: 'Je donne',
          },
        ],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://uneactionpopulaire.fr/' } },
    { why: 'the words in a text', facts: { title: 'Action populaire', text: 'Une action populaire est née.' } },
    {
      why: 'a link to its legal notice',
      facts: { links: [{ url: notice, text: 'Mentions légales', area: 'footer' }] },
    },
  ],
});
