import { definePlatform } from '../define-platform';

/** Country domains under which sites are served; named one by one. */
const ENDINGS = 'page com fr cz sk es it pt de nl pl hu ro at ch be se gr cl tw com.br com.ar com.co com.ve mx'.split(
  ' ',
);
/** Its delivery network, by its full names. */
const CDN = ['d1di2lzuh97fh2.cloudfront.net', 'duyn491kcolsw.cloudfront.net'];

export default definePlatform({
  name: 'Webnode',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry WebNode, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['webnode.com', 'www.webnode.com', 'www.webnode.fr'],
  fingerprints: {
    address: [...ENDINGS.map((ending) => `{account}.webnode.${ending}`), 'webnode.com', 'www.webnode.com'],
    generator: ['Webnode*'],
    stylesheet: [...CDN, 'static.webnode.com'],
    script: [...CDN, 'static.webnode.com'],
    image: CDN,
    inlineScript: ['wnd.$system', 'wnd.trackerConfig'],
    class: ['wnd-*'],
    credit: ENDINGS.map((ending) => ({ words: 'Webnode', match: `www.webnode.${ending}` })),
  },
  reserved: ['www', 'static'],
  confusedWith: ['a page that shows an image kept there'],
  examples: [
    { facts: { url: 'https://exemple-liste.webnode.fr/programme/' }, role: 'host', account: 'exemple-liste' },
    {
      facts: {
        url: 'https://www.priklad-kandidat.cz/',
        metas: [{ name: 'generator', content: 'Webnode 2' }],
        assets: [{ kind: 'stylesheet', url: 'https://duyn491kcolsw.cloudfront.net/files/0a/0a1/0a1b2c.css' }],
        classes: ['wnd-page-block'],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilwebnode.fr/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.webnode.fr.example.net/' } },
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://duyn491kcolsw.cloudfront.net/files/a.png' }] },
    },
  ],
});
