import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Odoo',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Odoo, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['odoo.com', 'www.odoo.com'],
  fingerprints: {
    // Its maker also hosts it, under this domain.
    address: ['{account}.odoo.com'],
    generator: ['Odoo'],
    script: ['/web/assets', '/web/js/web*', '/web/js/website*', '/web/content/*'],
    stylesheet: ['/web/assets', '/web/css/web*', '/web/css/website*', '/web/content/*'],
    image: ['/web/image'],
    inlineScript: ['var odoo = {', 'odoo.__session_info__'],
    id: ['wrapwrap'],
    class: ['o_main_navbar', 'oe_structure', 'o_colored_level', 'o_footer'],
    credit: [{ words: 'Odoo', match: 'www.odoo.com' }],
  },
  reserved: ['www'],
  confusedWith: ['the hosting of its maker, told by its address alone'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Odoo' }] }, role: 'software' },
    {
      facts: {
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://www.example-vereniging.be/web/assets/1/0123/web.assets_frontend.min.css',
          },
          {
            kind: 'script',
            url: 'https://www.example-vereniging.be/web/assets/1/0123/web.assets_frontend_minimal.min.js',
          },
        ],
        ids: ['wrapwrap'],
        classes: ['oe_structure'],
      },
      role: 'software',
    },
    { facts: { url: 'https://example-association.odoo.com/' }, role: 'host', account: 'example-association' },
  ],
  counterexamples: [
    {
      why: 'a folder that is called web',
      facts: {
        assets: [
          { kind: 'stylesheet', url: 'https://www.example.org/addons/web/css/a.css' },
          { kind: 'script', url: 'https://www.example.org/addons/web/js/a.js' },
        ],
      },
    },
    {
      why: 'a word in a text',
      facts: {
        title: 'Odoo',
        text: 'We moved our site to Odoo.',
        metas: [{ name: 'description', content: 'About Odoo' }],
      },
    },
    { why: 'another name', facts: { url: 'https://evilodoo.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.odoo.com.example.net/' } },
  ],
});
