import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'SPIP',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry SPIP, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['SPIP', 'SPIP *', '* SPIP *'],
    stylesheet: [
      { match: '**/local/cache-css', weight: 2.5 },
      '**/squelettes-dist',
      '**/squelettes',
      '**/plugins-dist',
      '**/prive/themes',
    ],
    script: [{ match: '**/local/cache-js', weight: 2.5 }, '**/prive/javascript', '**/squelettes', '**/plugins-dist'],
    image: ['**/local/cache-vignettes', '**/local/cache-gd2', '**/local/cache-responsive'].map((match) => ({
      match,
      weight: 1.5,
    })),
    path: [{ match: '**/spip.php', weight: 2.5 }],
    relation: [{ rel: 'alternate', match: '**/spip.php' }],
    form: [{ match: '/spip.php', weight: 2.5 }],
    fields: [['formulaire_action', 'formulaire_action_args']],
    class: [{ match: 'formulaire_spip', weight: 2 }, 'spip_logo*', 'spip_document*', 'spip_out', 'spip_in', 'spip'],
    credit: [
      { words: 'SPIP', match: 'www.spip.net' },
      { words: 'SPIP', match: 'spip.net' },
    ],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'SPIP 4.2.8' }] }, role: 'software' },
    {
      facts: {
        url: 'https://www.exemple-liste.fr/',
        assets: [
          { kind: 'stylesheet', url: 'https://www.exemple-liste.fr/local/cache-css/0123.css' },
          { kind: 'image', url: 'https://www.exemple-liste.fr/local/cache-vignettes/L100xH100/logo-0123.png' },
        ],
        classes: ['spip_logo', 'formulaire_spip'],
        links: [{ url: 'https://www.exemple-liste.fr/spip.php?article12', text: 'Programme', area: 'nav' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'SPIP',
        text: 'We moved our site to SPIP.',
        metas: [{ name: 'description', content: 'About SPIP' }],
      },
    },
    {
      why: 'an image that another site keeps',
      facts: { assets: [{ kind: 'image', url: 'https://autre.example/local/cache-vignettes/L1xH1/a.png' }] },
    },
    {
      why: 'a link to a page of another site',
      facts: { links: [{ url: 'https://autre.example/spip.php?article1', text: 'Article', area: 'body' }] },
    },
  ],
});
