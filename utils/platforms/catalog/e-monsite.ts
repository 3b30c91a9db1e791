import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'e-monsite',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry E-monsite, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['e-monsite.com', 'www.e-monsite.com'],
  fingerprints: {
    address: ['{account}.e-monsite.com', 'e-monsite.com', 'www.e-monsite.com'],
    generator: ['e-monsite*'],
    stylesheet: ['*.e-monsite.com'],
    script: ['*.e-monsite.com'],
    image: ['*.e-monsite.com'],
    credit: [{ words: 'e-monsite', match: 'www.e-monsite.com' }],
  },
  reserved: ['www', 's1', 's2', 's3', 's4', 'static', 'manager'],
  confusedWith: ['a page that shows an image kept there'],
  examples: [
    {
      facts: { url: 'http://exemple-liste.e-monsite.com/pages/programme.html' },
      role: 'host',
      account: 'exemple-liste',
    },
    {
      facts: {
        url: 'http://www.exemple-liste.fr/',
        metas: [{ name: 'generator', content: 'e-monsite (e-monsite.com)' }],
        assets: [{ kind: 'script', url: 'http://www.e-monsite.com/medias/static/themes/scripts.js' }],
        links: [{ url: 'http://www.e-monsite.com/', text: 'Créer un site internet avec e-monsite', area: 'footer' }],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evile-monsite.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.e-monsite.com.example.net/' } },
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'http://exemple.e-monsite.com/medias/images/a.png' }] },
    },
  ],
});
