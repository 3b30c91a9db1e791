import { definePlatform } from '../define-platform';

/** Free software that most sites keep on their own server: who answers for it is whoever runs the host that its script comes from. */
export default definePlatform({
  name: 'tarteaucitron',
  kind: 'embedded-service',
  purpose: 'consent',
  source: 'AmauriC/tarteaucitron.js@76151fa, read for its facts; public pages that embed it, read 2026-08',
  date: '2026-08',
  hosts: ['tarteaucitron.io', 'www.tarteaucitron.io'],
  fingerprints: {
    script: ['**/tarteaucitron*.js', '**/tarteaucitronjs', '*.tarteaucitron.io', 'tarteaucitron.io/load.js'],
    stylesheet: ['**/tarteaucitron*.css'],
    inlineScript: ['tarteaucitron.init', 'tarteaucitronForceLanguage', 'tarteaucitron.user'],
    id: ['tarteaucitronRoot', 'tarteaucitronAlertBig', 'tarteaucitronManager'],
  },
  confusedWith: [],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://www.example-list.fr/tarteaucitron/tarteaucitron.js' }],
        inlineScripts: ['tarteaucitron.init({ "privacyUrl": "" });'],
      },
      role: 'loads-from',
    },
    { facts: { ids: ['tarteaucitronRoot'] }, role: 'loads-from' },
    {
      facts: { assets: [{ kind: 'script', url: 'https://cdn.tarteaucitron.io/load.js?domain=example.fr' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'a recipe', facts: { title: 'Tarte au citron', ids: ['tarte-au-citron'], text: 'Une tarte au citron' } },
    {
      why: 'a link from a policy',
      facts: { links: [{ url: 'https://tarteaucitron.io/', text: 'tarteaucitron', area: 'body' }] },
    },
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://cdn.montarteaucitron.io/load.js' }] } },
  ],
});
