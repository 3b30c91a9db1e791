import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'OverBlog',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Overblog, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['over-blog.com', 'www.over-blog.com'],
  fingerprints: {
    address: [
      '{account}.over-blog.com',
      '{account}.over-blog.net',
      '{account}.over-blog.org',
      '{account}.over-blog.fr',
      '{account}.overblog.com',
      'www.over-blog.com',
      'over-blog.com',
    ],
    stylesheet: ['*.over-blog-kiwi.com', 'fdata.over-blog.net', 'resize.over-blog.com'],
    script: ['*.over-blog-kiwi.com', 'fdata.over-blog.net', 'assets.over-blog.com'],
    image: ['*.over-blog-kiwi.com', 'img.over-blog.com', 'idata.over-blog.com', 'ddata.over-blog.com'],
    class: ['ob-section', 'ob-page-*', 'ob-pagination', 'ob-footer'],
    id: ['ob-*'],
    credit: [
      { words: 'Overblog', match: 'www.over-blog.com' },
      { words: 'over-blog', match: 'www.over-blog.com' },
    ],
  },
  reserved: ['www', 'assets', 'img', 'idata', 'ddata', 'fdata', 'resize', 'connect'],
  confusedWith: ['a page that shows an image kept there'],
  examples: [
    {
      facts: { url: 'http://exemple-candidat.over-blog.com/article-programme-1.html' },
      role: 'host',
      account: 'exemple-candidat',
    },
    {
      facts: {
        url: 'http://www.exemple-candidat.fr/',
        assets: [
          { kind: 'stylesheet', url: 'https://assets.over-blog-kiwi.com/b/blog/build/soundplayer.css' },
          { kind: 'script', url: 'https://assets.over-blog-kiwi.com/b/blog/js/main.js' },
        ],
        classes: ['ob-section'],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilover-blog.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.over-blog.com.example.net/' } },
    {
      why: 'one image that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://img.over-blog-kiwi.com/a.jpg' }] },
    },
  ],
});
