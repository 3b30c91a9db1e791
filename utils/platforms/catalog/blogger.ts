import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'Blogger Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const privacyUrl = 'https://policies.google.com/privacy';
const termsUrl = 'https://policies.google.com/terms?hl=en-GB';

/** Country domains under which blogs are served. Named one by one: under other endings the name is free for anyone. */
const ENDINGS =
  'com ae al am ba be bg ca ch cl co.at co.id co.il co.nz co.uk com.ar com.au com.br com.co com.cy com.ee com.eg com.es com.mt com.tr com.uy cz de dk fi fr gr hk hr hu ie in is it jp kr li lt lu md mk mx my nl no pe pt qa re ro rs ru se sg si sk sn tw ug'.split(
    ' ',
  );

export default definePlatform({
  name: 'Blogger',
  kind: 'host-platform',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Blogger, read for its facts',
  date: '2026-08-17',
  operator: sourced('Google LLC / Google Ireland Limited', TERMS, '2026-08-22'),
  seat: sourced('US IE', TERMS, '2026-08-22'),
  law: sourced('California, US', TERMS, '2026-08-22'),
  statements: [
    {
      topic: 'stores',
      exact:
        'We maintain servers around the world and your information may be processed on servers located outside the country where you live.',
      lang: 'en',
      source: 'Google Privacy Policy, “Data transfers”',
      url: privacyUrl,
      date: '2026-07-14',
    },
    {
      topic: 'closes',
      exact:
        'If we make material changes that negatively impact your use of our services or if we stop offering a service, we’ll provide you with reasonable advance notice, except in urgent situations such as preventing abuse, responding to legal requirements or addressing security and operability issues. We’ll also provide you with an opportunity to export your content from your Google Account using Google Takeout, subject to applicable law and policies.',
      lang: 'en',
      source: 'Google Terms of Service',
      url: termsUrl,
      date: '2026-07-30',
    },
    {
      topic: 'law',
      exact:
        'Californian law will govern these terms and all disputes arising out of or relating to these terms, service-specific additional terms or any related services, regardless of any conflict of laws rules.',
      lang: 'en',
      source: 'Google Terms of Service',
      url: termsUrl,
      date: '2026-07-30',
    },
  ],
  hosts: ['blogger.com', 'www.blogger.com', 'policies.google.com'],
  termsUrl,
  privacyUrl,
  fingerprints: {
    address: [...ENDINGS.map((ending) => `{account}.blogspot.${ending}`), 'blogger.com', 'www.blogger.com'],
    generator: ['blogger'],
    stylesheet: ['www.blogger.com/static', 'www.blogger.com/dyn-css', 'resources.blogblog.com'],
    script: ['www.blogger.com/static', 'resources.blogblog.com'],
    image: ['blogger.googleusercontent.com', '*.bp.blogspot.com', 'resources.blogblog.com'],
    relation: [
      { rel: '*', match: 'www.blogger.com/feeds' },
      { rel: '*', match: '**/feeds/posts/default' },
    ],
    inlineScript: ['_WidgetManager._Init'],
  },
  reserved: ['www', 'draft'],
  confusedWith: ['a page that shows an image from a blog there'],
  examples: [
    {
      facts: { url: 'https://exemple-de-blog.blogspot.com/2009/03/reseaux.html' },
      role: 'host',
      account: 'exemple-de-blog',
    },
    { facts: { url: 'https://example-blog.blogspot.co.uk/' }, role: 'host', account: 'example-blog' },
    {
      facts: {
        url: 'https://www.example-blog.net/',
        metas: [{ name: 'generator', content: 'blogger' }],
        assets: [
          { kind: 'stylesheet', url: 'https://www.blogger.com/static/v1/widgets/1-css_bundle.css' },
          { kind: 'script', url: 'https://www.blogger.com/static/v1/widgets/1-widgets.js' },
        ],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    {
      why: 'an image from a blog',
      facts: { assets: [{ kind: 'image', url: 'https://blogger.googleusercontent.com/img/a/x.png' }] },
    },
    { why: 'an ending that anyone can register under', facts: { url: 'https://x.blogspot.evil.com/' } },
    { why: 'a link to a blog', facts: { links: [{ url: 'https://x.blogspot.com/', text: 'x', area: 'body' }] } },
  ],
});
