import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'WordPress',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry WordPress, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    generator: ['WordPress', 'WordPress *'],
    stylesheet: ['**/wp-content', '**/wp-includes'],
    script: ['**/wp-content', '**/wp-includes'],
    image: ['**/wp-content/uploads'],
    relation: [
      { rel: 'https://api.w.org/', match: '**' },
      { rel: 'edituri', match: '**/xmlrpc.php' },
      { rel: 'pingback', match: '**/xmlrpc.php' },
      { rel: 'wlwmanifest', match: '**/wp-includes/wlwmanifest.xml' },
      { rel: 'dns-prefetch', match: 's.w.org' },
    ],
    inlineScript: ['window._wpemojiSettings', '/wp-admin/', '/wp-admin\\/', { match: 'wp-content', weight: 1.5 }],
    form: [{ match: '/wp-comments-post.php', weight: 3 }],
    fields: [['comment_post_ID', 'comment_parent']],
    path: ['/wp-login.php', '/wp-content/uploads', '/wp-json', '/wp-admin'],
    class: [
      'wp-block-*',
      'wp-singular',
      'wp-custom-logo',
      'wp-embed-responsive',
      'wp-theme-*',
      'wp-image-*',
      'wp-caption',
    ],
  },
  hiddenBy: ['wordpress-com'],
  confusedWith: ['WordPress.com and hosts of managed WordPress: the software is not the host'],
  examples: [
    {
      facts: {
        url: 'https://www.example-list.fr/',
        metas: [{ name: 'generator', content: 'WordPress 6.8.1' }],
        assets: [
          { kind: 'stylesheet', url: 'https://www.example-list.fr/wp-includes/css/dist/block-library/style.min.css' },
          { kind: 'script', url: 'https://www.example-list.fr/wp-content/themes/list/app.js' },
        ],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://jetpack.example.org/',
        assets: [
          { kind: 'stylesheet', url: 'https://jetpack.example.org/wp-content/plugins/jetpack/css/jetpack.css' },
          { kind: 'script', url: 'https://stats.wp.com/e-202611.js' },
          { kind: 'script', url: 'https://s0.wp.com/wp-content/js/devicepx-jetpack.js' },
          { kind: 'image', url: 'https://i0.wp.com/jetpack.example.org/wp-content/uploads/a.jpg' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'text and pictures copied from another site keep its classes',
      facts: {
        classes: ['wp-caption', 'wp-image-12'],
        assets: [{ kind: 'image', url: 'https://other.example/wp-content/uploads/a.jpg' }],
      },
    },
    {
      why: 'an image that another site keeps',
      facts: { assets: [{ kind: 'image', url: 'https://other.example/wp-content/uploads/a.jpg' }] },
    },
    {
      why: 'a generator that only begins alike',
      facts: { metas: [{ name: 'generator', content: 'WordPressClone 1' }] },
    },
  ],
});
