import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../utils/detection/signals';
import type { PageFacts } from '../../utils/facts';
import type { ImprintFinding } from '../../utils/imprint';
import type { PlatformFinding } from '../../utils/platforms';
import { hitOf, platformOf, viewOf } from './view-of';

const look = (id: string, facts: Partial<PageFacts>) => SIGNALS.get(id)?.look(viewOf([], facts)) ?? [];
const meta = (name: string, content = 'x') => ({ metas: [{ name, content }] });
const links = (...urls: string[]) => ({ links: urls.map((url) => ({ url, text: 'x', area: 'body' as const })) });
const called = (...texts: string[]) => ({
  links: texts.map((text) => ({ url: 'https://www.site.example/x', text, area: 'nav' as const })),
});
const LONG = 'x'.repeat(500);

describe('a page that says what it is in its structured data', () => {
  it.each([
    ['structured-party', ['PoliticalParty']],
    ['news-article', ['NewsArticle', 'ReportageNewsArticle', 'LiveBlogPosting', 'Newspaper', 'NewsMediaOrganization']],
    ['article-page', ['Article', 'BlogPosting']],
    ['forum', ['DiscussionForumPosting']],
    ['shop', ['Product', 'Offer', 'AggregateOffer', 'OnlineStore', 'Store', 'Hotel', 'LocalBusiness', 'Restaurant']],
    ['software', ['SoftwareApplication', 'WebApplication', 'TechArticle', 'SoftwareSourceCode', 'HowTo', 'Course']],
  ])('%s knows %j', (id, types) => {
    expect(look(id, { structuredTypes: types })).toEqual(types.map((saw) => ({ saw, where: 'structured-data' })));
  });

  it.each([
    ['structured-party', ['PoliticalPartyEvent', 'Organization']],
    ['news-article', ['OldNewsArticle', 'NewsArticleList', 'Article']],
    ['article-page', ['TechArticle', 'ArticleList', 'WebPage']],
    ['forum', ['DiscussionForumPostings', 'WebPage']],
    ['shop', ['ProductGroup', 'NoOffer', 'Organization']],
    ['software', ['MySoftwareApplication', 'CourseInstance', 'WebPage']],
  ])('%s takes none of %j for it', (id, types) => {
    expect(look(id, { structuredTypes: types })).toEqual([]);
  });
});

describe('a page that says what it is in its meta elements', () => {
  it.each([
    ['article-page', 'og:type', 'article', 'og:type'],
    ['article-page', 'og:type', 'blog Article', 'og:type'],
    ['article-page', 'article:published_time', '2026-01-01', 'article:published_time'],
    ['article-page', 'parsely-author', 'R. Finch', 'parsely-author'],
    ['encyclopaedia', 'generator', 'MediaWiki 1.39', 'MediaWiki 1.39'],
    ['encyclopaedia', 'generator', 'DokuWiki', 'DokuWiki'],
    ['forum', 'generator', 'phpBB', 'phpBB'],
    ['forum', 'generator', 'Discourse 3.2', 'Discourse 3.2'],
  ])('%s knows %s “%s”', (id, name, content, saw) => {
    expect(look(id, meta(name, content))).toEqual([{ saw, where: 'meta' }]);
  });

  it.each([
    ['article-page', 'og:type', 'website'],
    ['article-page', 'og:title', 'An article'],
    ['article-page', 'x-article:author', 'R. Finch'],
    ['encyclopaedia', 'generator', 'WordPress 6'],
    ['encyclopaedia', 'description', 'How we use MediaWiki'],
    ['forum', 'generator', 'WordPress 6'],
    ['forum', 'description', 'Help for phpBB'],
  ])('%s takes %s “%s” for nothing', (id, name, content) => {
    expect(look(id, meta(name, content))).toEqual([]);
  });

  it.each(['encyclopaedia', 'forum'])('%s shows the beginning of a generator without end', (id) => {
    expect(look(id, meta('generator', `MediaWiki phpBB ${LONG}`))[0]?.saw).toHaveLength(300);
  });
});

it('a wiki is known by its markup too', () => {
  expect(look('encyclopaedia', { classes: ['page', 'mediawiki'] })).toEqual([{ saw: 'mediawiki', where: 'markup' }]);
  expect(look('encyclopaedia', { classes: ['page', 'wiki'] })).toEqual([]);
});

describe('a message board', () => {
  const topics = (many: number, path: string) =>
    links(...Array.from({ length: many }, (_, i) => `https://www.site.example${path}${i}`));

  it.each(['/viewtopic.php?t=', '/forumdisplay.php?f=', '/threads/a-', '/forum/', '/forums/x', '/TOPIC/'])(
    'is known by eight links to %s, two of them shown',
    (path) => {
      expect(look('forum', topics(7, path))).toEqual([]);
      expect(look('forum', topics(8, path))).toEqual(
        [0, 1].map((i) => ({ saw: `https://www.site.example${path}${i}`, where: 'link' })),
      );
    },
  );

  it('is not known by other links, however many', () => {
    expect(look('forum', topics(30, '/our-forum-'))).toEqual([]);
    expect(look('forum', topics(30, '/viewtopicxphp'))).toEqual([]);
  });

  it('shows the beginning of an address without end', () => {
    expect(look('forum', topics(8, `/forum/${LONG}`)).map(({ saw }) => saw.length)).toEqual([300, 300]);
  });
});

describe('the address of a public body', () => {
  it.each([
    'www.harbor.gov',
    'gov.uk',
    'www.harbor.gov.uk',
    'elections.interieur.gouv.fr',
    'www.canada.gc.ca',
    'www.bmi.gv.at',
    'www.who.int',
    'www.europa.eu',
    'www.harbor.ac.uk',
    'university.edu',
  ])('%s', (host) => {
    expect(look('public-body', { url: `https://${host}/page` })).toEqual([{ saw: host, where: 'address' }]);
  });

  it.each([
    'https://governance.example/',
    'https://www.mygov.org/',
    'https://www.harbor.gov.museum/',
    'https://gc.ca.example/',
    'https://www.harborgc.ca/',
    'https://www.gv.at.example/',
    'https://www.int.example/',
    'https://print/',
    'https://www.site.example/harbor.gov',
    'harbor.gov',
  ])('not %s', (url) => {
    expect(look('public-body', { url })).toEqual([]);
  });
});

describe('a site about software for sale', () => {
  it('is known by its links, each wording once', () => {
    expect(look('software', called('Pricing', 'API docs', 'Pricing', 'Log in', 'Login'))).toEqual(
      ['Pricing', 'API docs', 'Log in', 'Login'].map((saw) => ({ saw, where: 'link' })),
    );
  });

  it.each([
    'API',
    'SDK',
    'Documentation',
    'Changelog',
    'Open source',
    'Source code',
    'Developer',
    'Developers',
    'Plugin',
    'Plugins',
    'Free trial',
    'Sign in',
    'Integration',
    'Integrations',
    'Tutorial',
    'Docs',
    'Template',
    'Templates',
    'Customer',
    'Customers',
    'SaaS',
    'CRM',
    'Marketing',
    'SEO',
  ])('is known by a link that says %s', (text) => expect(look('software', called(text))).toHaveLength(1));

  it('is not known by headlines and by parts of words', () => {
    expect(look('software', called('How the council chose the pricing of its new car parks'))).toEqual([]);
    expect(look('software', called('Capital', 'Documents', 'Blog index'))).toEqual([]);
    expect(look('software', called(`Pricing${'!'.repeat(33)}`))).toEqual([]);
    expect(look('software', called(`Pricing${'!'.repeat(32)}`))).toHaveLength(1);
  });
});

it('a shop is known by its words as well as by its data', () => {
  const view = viewOf([hitOf('menu', 'shop', { word: 'cart' })], { structuredTypes: ['Product'] });
  expect(SIGNALS.get('shop')?.look(view)).toEqual([
    { saw: 'Product', where: 'structured-data' },
    { saw: 'cart in menu', where: 'text' },
  ]);
});

describe('a service made for campaigns', () => {
  const give = 'https://secure.actblue.com/donate/quill';

  it('is known where forms, links, scripts and frames lead, and not by a picture', () => {
    const form = { method: 'post', fields: [], submit: 'Give' };
    expect(look('campaign-service', { forms: [{ action: give, ...form }] })).toEqual([{ saw: give, where: 'form' }]);
    expect(look('campaign-service', links(give))).toEqual([{ saw: give, where: 'link' }]);
    expect(look('campaign-service', { assets: [{ kind: 'frame', url: give }] })).toEqual([
      { saw: give, where: 'frame' },
    ]);
    expect(look('campaign-service', { assets: [{ kind: 'script', url: give }] })).toEqual([
      { saw: give, where: 'script' },
    ]);
    expect(look('campaign-service', { assets: [{ kind: 'image', url: give }] })).toEqual([]);
  });

  it('is no other service', () => {
    const other = 'https://shop.example/donate';
    expect(look('campaign-service', { forms: [{ action: other, method: 'get', fields: [], submit: '' }] })).toEqual([]);
    expect(look('campaign-service', links(other))).toEqual([]);
    expect(look('campaign-service', { assets: [{ kind: 'script', url: other }] })).toEqual([]);
  });

  it('shows the beginning of an address without end', () => {
    const long = `${give}/${LONG}`;
    const form = { method: 'post', fields: [], submit: 'Give' };
    const seen = look('campaign-service', {
      forms: [{ action: long, ...form }],
      ...links(long),
      assets: [{ kind: 'script', url: long }],
    });
    expect(seen.map(({ saw }) => saw.length)).toEqual([300, 300, 300]);
  });

  const evidence: PlatformFinding['evidence'] = [
    { saw: 'one', where: 'script' },
    { saw: 'two', where: 'script' },
  ];
  const built = (...platforms: PlatformFinding[]) =>
    SIGNALS.get('campaign-service')?.look({ ...viewOf([]), platforms }) ?? [];

  it('is known where it hosts the site, shown by its first sign', () => {
    expect(built(platformOf({ evidence, hosts: ['cdn.example', 'quill.nationbuilder.com'] }))).toEqual([
      { saw: 'one', where: 'script' },
    ]);
    expect(built(platformOf({ evidence, hosts: ['cdn.example'] }))).toEqual([]);
    expect(built(platformOf({ evidence, role: 'loads-from', hosts: ['quill.nationbuilder.com'] }))).toEqual([]);
  });
});

describe('a declaration that election material carries', () => {
  const declared = (strength: ImprintFinding['strength'], exact = 'Paid for by Friends of Quill') =>
    SIGNALS.get('imprint-notice')?.look({
      ...viewOf([]),
      imprint: [
        {
          role: 'payer',
          phrase: 'Paid for by',
          countries: ['US'],
          strength,
          quote: { exact, prefix: '', suffix: '', url: 'https://www.site.example/' },
        },
      ],
    });

  it('counts where only election material has to carry it', () => {
    expect(declared(3)).toEqual([{ saw: 'Paid for by Friends of Quill', where: 'footer' }]);
    expect(declared(2)).toEqual([]);
    expect(declared(3, LONG)?.[0]?.saw).toHaveLength(300);
  });
});

describe('a form for supporters', () => {
  const field = (label: string, type = 'text', name = 'x') => ({ type, name, label, required: false });
  const asks = (fields: ReturnType<typeof field>[], submit = 'Send') =>
    look('supporter-form', { forms: [{ action: '', method: 'post', fields, submit }] });

  it('asks for an address to write to, and for what supporters give', () => {
    expect(asks([field('E-mail', 'email'), field('Postal code'), field('Name')])).toEqual([
      { saw: 'Postal code', where: 'field' },
    ]);
    expect(asks([field('Write to', 'text', 'your-email'), field('Yard sign')])).toHaveLength(1);
    expect(asks([field('Write to', 'text', 'MAIL'), field('Lawn-sign')])).toHaveLength(1);
    expect(asks([field('Your address', 'email')], 'Volunteer')).toEqual([{ saw: 'Volunteer', where: 'field' }]);
  });

  it.each([
    'Volunteer',
    'yardsign',
    'Yard sign',
    'lawn-sign',
    'lawnsign',
    'Canvass',
    'phone bank',
    'phonebank',
    'Knock on doors',
    'Supporter',
    'Bénévole',
    'benevole',
    'adhésion',
    'adhesion',
    'colistier',
    'Ich will helfen',
    'Mitglied',
    'voluntariado',
    'Precinct',
    'Postal code',
    'ZIP',
    'CPF',
    'Titulo',
  ])('is known by asking for “%s”', (label) => {
    expect(asks([field('Your address', 'email'), field(label)])).toEqual([{ saw: label, where: 'field' }]);
  });

  it('is told by its fields’ own names too', () => {
    expect(asks([field('Write to', 'text', 'e-mail'), field('ZIP')])).toHaveLength(1);
    expect(asks([field('Write to', 'text', 'email'), field('ZIP')])).toHaveLength(1);
    expect(asks([field('Write to', 'text', 'phone'), field('ZIP')])).toEqual([]);
  });

  it('is not one that cannot be answered, nor one that asks for nothing of the kind', () => {
    expect(asks([field('Postal code'), field('Name')])).toEqual([]);
    expect(asks([field('Your address', 'email'), field('Message')])).toEqual([]);
  });
});
