import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const CODE = 'Its public source code, parti-renaissance/espace-adherent@cbed8c8';
const READ = '2026-07-21';
const HOSTS = ['app.parti-renaissance.fr', 'utilisateur.parti-renaissance.fr', 'parti-renaissance.fr'];
const BEFORE = ['en-marche.fr', 'www.en-marche.fr', 'adherents.en-marche.fr'];

export default definePlatform({
  name: 'Renaissance (espace adhérent)',
  kind: 'party-owned',
  purpose: 'supporters',
  source: 'Background knowledge',
  date: '2026-11-22',
  operator: sourced('Renaissance', CODE, READ),
  seat: sourced('FR', CODE, READ),
  gdprRole: { ...sourced('controller', CODE, READ), value: 'controller' },
  dataOwner: { ...sourced('platform', CODE, READ), value: 'platform' },
  hosts: [...HOSTS, 'www.parti-renaissance.fr', ...BEFORE],
  policyLanguages: sourced('fr', CODE, READ),
  fingerprints: {
    address: [...HOSTS, 'www.parti-renaissance.fr', ...BEFORE],
    frame: ['parti-renaissance.fr', '*.parti-renaissance.fr'],
    form: ['parti-renaissance.fr', '*.parti-renaissance.fr'],
    link: ['app.parti-renaissance.fr', 'utilisateur.parti-renaissance.fr', 'parti-renaissance.fr/adhesion'],
  },
  confusedWith: [
    'other sites called Renaissance',
    'any site that serves Matomo as /m.php and /c.js from its own host, as this one does',
  ],
  examples: [
    { facts: { url: 'https://parti-renaissance.fr/adhesion' }, role: 'host' },
    {
      facts: { links: [{ url: 'https://app.parti-renaissance.fr/evenements', text: 'Agir', area: 'nav' }] },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    {
      why: 'a site of that name with a tracker of its own',
      facts: {
        url: 'https://www.renaissance-exemple.fr/',
        metas: [{ name: 'og:site_name', content: 'Renaissance' }],
        inlineScripts: ['window._paq = window._paq || []; _paq.push(["setTrackerUrl", u+"m.php"])'],
        assets: [{ kind: 'script', url: 'https://www.renaissance-exemple.fr/c.js' }],
      },
    },
    { why: 'another name', facts: { url: 'https://leparti-renaissance.fr/' } },
    {
      why: 'a link to its front page',
      facts: { links: [{ url: 'https://parti-renaissance.fr/', text: 'Renaissance', area: 'footer' }] },
    },
  ],
});
