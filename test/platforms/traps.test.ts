import { expect, it } from 'vitest';
import type { PageFacts } from '../../utils/facts';
import { identify } from '../../utils/platforms';
import { pageOf } from './page-of';

const OWN = 'https://www.candidate.example/';
const link = (url: string, area: PageFacts['links'][number]['area'] = 'body') => ({ url, text: 'here', area });
const loaded = (kind: PageFacts['assets'][number]['kind'], ...urls: string[]) => urls.map((url) => ({ kind, url }));
const form = (action: string) => ({ action, method: 'post', fields: [], submit: 'Join' });
const claims = (facts: Partial<PageFacts>) =>
  identify(pageOf({ url: OWN, ...facts }))
    .map(({ id, role }) => `${id} ${role}`)
    .sort();

/** What misleads whoever looks for platforms, and all that may be said of it. */
const TRAPS: [why: string, facts: Partial<PageFacts>, said: string[]][] = [
  [
    'one PDF that NationBuilder keeps',
    { links: [link('https://assets.nationbuilder.com/other/pages/1/attachments/original/1/plan.pdf')] },
    [],
  ],
  [
    'one logo that NationBuilder keeps',
    { assets: loaded('image', 'https://d3n8a8pro7vhmx.cloudfront.net/other/sites/1/meta_images/original/logo.png') },
    [],
  ],
  [
    'a stray stylesheet of Ning, with its classes',
    {
      assets: loaded('stylesheet', 'https://static.ning.com/socialnetworkmain/widgets/index/css/common.css'),
      classes: ['xg_theme', 'xg_module', 'xg_widget_main'],
      ids: ['xg_body'],
    },
    ['ning loads-from'],
  ],
  [
    'the badge of a network on Ning',
    {
      assets: [
        ...loaded('image', 'https://api.ning.com/files/abc/badge.png'),
        ...loaded('frame', 'https://static.ning.com/socialnetworkmain/widgets/index/swf/badge.swf?url=x.ning.com'),
      ],
    },
    [],
  ],
  [
    'pictures left behind by whoever moved away from Ning',
    {
      assets: loaded('image', 'https://api.ning.com/files/a/1.jpg', 'https://api.ning.com/icons/b?x=2'),
      links: [link(`${OWN}profiles/blog/list`)],
    },
    [],
  ],
  ['a name in the query', { url: `${OWN}?x=nationbuilder&next=https://x.ning.com/` }, []],
  [
    'an article that quotes the name',
    {
      title: 'Why we left Ning',
      headings: [{ level: 1, text: 'Ning, NationBuilder and others' }],
      text: 'Ning writes ning = {"CurrentApp"} into each page; NationBuilder sets NB.appConfig.userIsLoggedIn.',
      links: [link('https://www.ning.com/'), link('https://nationbuilder.com/', 'body')],
    },
    [],
  ],
  [
    'a site exported from Webflow and kept elsewhere',
    {
      metas: [{ name: 'generator', content: 'Webflow' }],
      classes: ['w-nav', 'w-form', 'w-layout-grid', 'w-mod-js'],
      assets: [
        ...loaded('stylesheet', `${OWN}css/webflow.css`),
        ...loaded('script', `${OWN}js/webflow.js`, 'https://d3e54v103j8qbb.cloudfront.net/js/jquery-3.5.1.min.js'),
      ],
    },
    ['webflow loads-from'],
  ],
  [
    'images that Jetpack passes through i0.wp.com, on a site with its own WordPress',
    {
      metas: [{ name: 'generator', content: 'WordPress 6.8' }],
      assets: [
        ...loaded('image', 'https://i0.wp.com/www.candidate.example/wp-content/uploads/a.jpg'),
        ...loaded('script', 'https://stats.wp.com/e-202647.js', 'https://c0.wp.com/c/6.8/wp-includes/js/jquery.js'),
      ],
    },
    ['wordpress-org software'],
  ],
  [
    'statistics and donation scripts that a site passes on from a host of its own',
    {
      assets: [
        ...loaded('script', `${OWN}c.js`, `${OWN}js/script.js`, 'https://stats.candidate.example/js/plausible.js'),
        ...loaded('image', `${OWN}m.php?idsite=1`),
      ],
    },
    [],
  ],
  [
    'other labels of CloudFront, and labels before the platform’s own',
    {
      assets: loaded(
        'script',
        'https://d3n8a8pro7vhmy.cloudfront.net/a.js',
        'https://d1aqhv4sn5kxtx.cloudfront.net.example/a.js',
        'https://x.d18kwxxua7ik1y.cloudfront.net/a.js',
        'https://cloudfront.net/d1aqhv4sn5kxtx/actiontag/at.js',
      ),
    },
    [],
  ],
  [
    'a site on a domain of its own, which Netlify or OVH keeps: its pages do not tell',
    {
      links: [link('https://www.netlify.com/', 'footer'), link('https://www.ovhcloud.com/', 'footer')],
      footer: 'Hébergement : OVH SAS, 2 rue Kellermann, 59100 Roubaix. This site is powered by Netlify.',
      forms: [form(OWN)],
      metas: [{ name: 'description', content: 'Built with Netlify' }],
    },
    [],
  ],
  [
    'a framework that Vercel makes, on any host',
    { assets: loaded('script', `${OWN}_next/static/chunks/main-0123.js`, `${OWN}_next/static/x/_buildManifest.js`) },
    ['nextjs software'],
  ],
  [
    'links to where money is given and people meet',
    {
      links: [
        link('https://secure.actblue.com/donate/x'),
        link('https://secure.winred.com/x/donate'),
        link('https://www.helloasso.com/associations/x'),
        link('https://www.change.org/p/x'),
        link('https://www.facebook.com/x'),
      ],
    },
    ['actblue sends-to', 'change-org sends-to', 'facebook sends-to', 'helloasso sends-to', 'winred sends-to'],
  ],
  [
    'a form of the site’s own make that posts to a nation',
    { forms: [form('https://other.nationbuilder.com/forms/signups')], assets: loaded('stylesheet', `${OWN}a.css`) },
    ['nationbuilder sends-to'],
  ],
  [
    'ActionTag, which NGP VAN and EveryAction share, on a form that posts to EveryAction',
    {
      assets: loaded('script', 'https://d1aqhv4sn5kxtx.cloudfront.net/actiontag/at.js'),
      forms: [form('https://secure.everyaction.com/v1/Forms/x')],
      classes: ['ngp-form'],
    },
    ['everyaction sends-to'],
  ],
  [
    'the one address of all of Google’s tags, with the number of an advertiser',
    { assets: loaded('script', 'https://www.googletagmanager.com/gtag/js?id=AW-123456789') },
    ['google-ads loads-from'],
  ],
  [
    'a number of Google Analytics in somebody else’s query',
    { assets: loaded('script', 'https://cdn.candidate.example/gtag/js?id=G-ABCDE12345') },
    [],
  ],
];

it.each(TRAPS)('%s', (_, facts, said) => {
  expect(claims(facts)).toEqual(said);
});

it('an inline script that loads a service is likely, a mark of it is possible, and what is loaded is certain', () => {
  const certaintyOn = (facts: Partial<PageFacts>) => identify(pageOf(facts)).map(({ certainty }) => certainty);
  const snippet = "(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start': new Date().getTime()});";
  expect(certaintyOn({ inlineScripts: [snippet] })).toEqual(['likely']);
  expect(certaintyOn({ assets: loaded('script', 'https://www.googletagmanager.com/gtm.js?id=GTM-1') })).toEqual([
    'certain',
  ]);
  expect(certaintyOn({ assets: loaded('image', 'https://www.google-analytics.com/collect?v=1') })).toEqual([
    'possible',
  ]);
});
