import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Webador',
  kind: 'host-platform',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['www.webador.com', 'www.jouwweb.nl'],
  fingerprints: {
    address: [
      '{account}.webador.com',
      '{account}.webador.fr',
      '{account}.webador.de',
      '{account}.webador.es',
      '{account}.webador.co.uk',
      '{account}.jouwweb.nl',
      '{account}.jouwweb.be',
    ],
    stylesheet: ['*.jwwb.nl'],
    script: ['*.jwwb.nl'],
    image: ['*.jwwb.nl'],
    inlineScript: ['window.JOUWWEB', 'JOUWWEB.'],
    class: [{ match: 'jw-*', weight: 0.5 }],
  },
  reserved: ['www'],
  confusedWith: [],
  examples: [
    { facts: { url: 'https://voorbeeldlijst.jouwweb.nl/' }, role: 'host', account: 'voorbeeldlijst' },
    {
      facts: {
        url: 'https://www.voorbeeldlijst.nl/',
        assets: [
          { kind: 'stylesheet', url: 'https://assets.jwwb.nl/assets/build/website-rendering/nl-NL.css' },
          { kind: 'script', url: 'https://primary.jwwb.nl/assets/app.js' },
        ],
        inlineScripts: ['window.JOUWWEB = {};'],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    {
      why: 'a picture that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://primary.jwwb.nl/public/a/b.jpg' }] },
    },
    { why: 'another name', facts: { url: 'https://x.eviljouwweb.nl/' } },
  ],
});
