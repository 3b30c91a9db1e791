import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Decidim',
  kind: 'self-hosted-software',
  purpose: 'participation',
  source: 'decidim/decidim, layouts and tests in public repositories, read for their facts; background knowledge',
  date: '2026-08',
  hosts: ['decidim.org', 'www.decidim.org', 'docs.decidim.org'],
  fingerprints: {
    script: [{ match: '**/decidim-packs', weight: 3 }],
    stylesheet: [{ match: '**/decidim-packs', weight: 3 }],
    image: [{ match: '**/decidim-packs', weight: 1 }],
    inlineScript: ['Decidim.config.set'],
    class: [{ match: 'decidim-*', weight: 0.5 }],
    path: [
      { match: '/processes', weight: 0.5 },
      { match: '/assemblies', weight: 0.5 },
      { match: '/initiatives', weight: 0.5 },
      { match: '/participatory_spaces', weight: 0.5 },
    ],
    credit: [
      { words: 'Decidim', match: 'github.com/decidim' },
      { words: 'Decidim', match: 'decidim.org' },
    ],
  },
  confusedWith: ['Consul Democracy', 'offers of hosted Decidim: the legal notice names the host'],
  examples: [
    {
      facts: {
        url: 'https://participer.example-ville.fr/processes/budget-2026',
        assets: [
          {
            kind: 'script',
            url: 'https://participer.example-ville.fr/decidim-packs/js/decidim_core-0a1b2c3d.js',
          },
          {
            kind: 'stylesheet',
            url: 'https://participer.example-ville.fr/decidim-packs/css/decidim_core-0a1b2c3d.css',
          },
        ],
        inlineScripts: ['Decidim.config.set({"icons_path":"/decidim-packs/media/images/remixicon.symbol.svg"'],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://decideix.example.cat/',
        links: [
          { url: 'https://decideix.example.cat/assemblies', text: 'Assemblees', area: 'nav' },
          { url: 'https://github.com/decidim/decidim', text: 'Web creada amb Decidim', area: 'footer' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'paths of that name alone',
      facts: {
        url: 'https://www.example.org/processes',
        links: [{ url: 'https://www.example.org/assemblies', text: 'Assemblies', area: 'nav' }],
      },
    },
    {
      why: 'a link within a text to the software’s site',
      facts: { links: [{ url: 'https://decidim.org/', text: 'Decidim', area: 'body' }] },
    },
    { why: 'a mark that anyone may use', facts: { classes: ['decidim-section'] } },
  ],
});
