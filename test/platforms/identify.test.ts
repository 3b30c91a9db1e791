import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../utils/facts';
import { identify, isPlatformsOwn } from '../../utils/platforms';
import { pageOf } from './page-of';

const link = (url: string, area: PageFacts['links'][number]['area'] = 'body') => ({ url, text: 'here', area });
const rolesOn = (facts: Partial<PageFacts>) => identify(pageOf(facts)).map(({ id, role }) => `${id} ${role}`);

describe('identify', () => {
  it('says nothing about an empty page', () => {
    expect(identify(pageOf())).toEqual([]);
  });

  it('takes the page’s own host name as conclusive', () => {
    const [ning] = identify(pageOf({ url: 'https://exemple.ning.com/forum/topics/1' }));
    expect(ning).toMatchObject({ id: 'ning', role: 'host', certainty: 'certain', account: 'exemple' });
    expect(ning?.evidence).toEqual([{ saw: 'exemple.ning.com/forum/topics/1', where: 'address' }]);
  });

  it.each([
    'https://evilning.com/',
    'https://ning.com.evil.example/',
    'https://example.org/ning.com/',
    'https://example.org/?next=https://x.ning.com/',
    'https://example.org/#x.ning.com',
    'https://x.nationbuilder.com.example/',
    'https://example.org/?x=nationbuilder',
    'javascript:alert(1)',
    'not an address',
    '',
  ])('compares hosts label by label, and nothing but hosts and paths: %s', (url) => {
    expect(identify(pageOf({ url }))).toEqual([]);
  });

  it('gives every sign as evidence, word for word, heaviest first', () => {
    const [ning] = identify(
      pageOf({
        url: 'https://www.iledefrance.example/',
        assets: [
          { kind: 'image', url: 'https://api.ning.com/files/abc.png' },
          {
            kind: 'stylesheet',
            url: 'https://static.ning.com/socialnetworkmain/widgets/index/css/common.css?xn_version=3',
          },
        ],
        inlineScripts: ['ning = {"CurrentApp":{"premium":true,"id":"iledefrance"'],
        ids: ['xg_body'],
      }),
    );
    expect(ning).toMatchObject({ role: 'host', account: 'iledefrance', variant: 'NING 2.0' });
    expect(ning?.evidence.map(({ where }) => where)).toEqual(['inline-script', 'stylesheet', 'markup', 'image']);
    expect(ning?.evidence).toContainEqual({
      saw: 'static.ning.com/socialnetworkmain/widgets/index/css/common.css',
      where: 'stylesheet',
    });
  });

  it('is surer of a host with more independent signs', () => {
    const script = { kind: 'script' as const, url: 'https://static.parastorage.com/services/main.js' };
    const metas = [{ name: 'generator', content: 'Wix.com Website Builder' }];
    expect(identify(pageOf({ assets: [script], metas }))[0]?.certainty).toBe('likely');
    expect(identify(pageOf({ assets: [script], metas, inlineScripts: ['var wixBiSession = 1'] }))[0]?.certainty).toBe(
      'certain',
    );
  });

  it('never tells a host from signs of one kind, however many', () => {
    const assets = Array.from({ length: 30 }, (_, i) => ({
      kind: 'stylesheet' as const,
      url: `https://static.ning.com/socialnetworkmain/widgets/${i}.css`,
    }));
    expect(rolesOn({ assets })).toEqual(['ning loads-from']);
  });

  it('finds software and no host where WordPress and BuddyPress run', () => {
    const assets = [
      { kind: 'stylesheet' as const, url: 'https://reseau.example.fr/wp-content/plugins/buddypress/bp.css' },
      { kind: 'script' as const, url: 'https://reseau.example.fr/wp-includes/js/jquery.js' },
    ];
    expect(rolesOn({ url: 'https://reseau.example.fr/', assets }).sort()).toEqual([
      'buddypress software',
      'wordpress-org software',
    ]);
  });

  it('tells a host alone where the host’s own software shows beneath', () => {
    expect(
      rolesOn({
        url: 'https://exemple.wordpress.com/',
        metas: [{ name: 'generator', content: 'WordPress.com' }],
        assets: [{ kind: 'stylesheet', url: 'https://exemple.wordpress.com/wp-content/themes/a.css' }],
      }),
    ).toEqual(['wordpress-com host']);
  });

  it('tells links as sending, never as hosting', () => {
    expect(
      rolesOn({
        links: [
          link('https://secure.actblue.com/donate/x'),
          link('https://www.facebook.com/someone'),
          link('https://someone.nationbuilder.com/join'),
          link('https://someone.ning.com/'),
        ],
      }).sort(),
    ).toEqual(['actblue sends-to', 'facebook sends-to', 'nationbuilder sends-to', 'ning sends-to']);
  });

  it('puts hosts first, then software, then what the page sends to and loads from', () => {
    const roles = identify(
      pageOf({
        url: 'https://x.nationbuilder.com/',
        links: [link('https://secure.actblue.com/donate/x')],
        metas: [{ name: 'generator', content: 'WordPress 6.1' }],
        assets: [{ kind: 'script', url: 'https://scripts.qomon.org/forms/v1/setup.js' }],
      }),
    ).map(({ role }) => role);
    expect(roles).toEqual(['host', 'software', 'sends-to', 'loads-from']);
  });

  it.each([
    [
      'names the account that holds the data, which may differ from the domain',
      ['beachheroes', 'beachheroes', 'elsewhere'],
    ],
    ['names the account said most often, though another was named first', ['elsewhere', 'beachheroes', 'beachheroes']],
  ])('%s', (_, accounts) => {
    const images = accounts.map((account, page) => ({
      kind: 'image' as const,
      url: `https://assets.nationbuilder.com/${account}/pages/${page}/a.png`,
    }));
    const [nation] = identify(
      pageOf({
        url: 'https://www.party.example/',
        assets: [{ kind: 'stylesheet', url: 'https://assets.nationbuilder.com/themes/1/theme.css' }, ...images],
        classes: ['page-type-basic', 'v2-theme'],
        forms: [{ action: 'https://party.example/forms/signups', method: 'post', fields: [], submit: 'Join' }],
      }),
    );
    expect(nation).toMatchObject({ id: 'nationbuilder', role: 'host', account: 'beachheroes' });
  });

  it('puts what is surer first, of one role', () => {
    const certainties = identify(
      pageOf({
        inlineScripts: ["(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start': new Date().getTime()});"],
        assets: [
          { kind: 'image', url: 'https://www.google-analytics.com/collect?v=1' },
          { kind: 'script', url: 'https://scripts.qomon.org/forms/v1/setup.js' },
        ],
      }),
    ).map(({ certainty }) => certainty);
    expect(certainties).toEqual(['certain', 'likely', 'possible']);
  });

  it('shows each thing once, and nothing that only begins like another', () => {
    const link = (url: string) => ({ url, text: 'x', area: 'body' as const });
    const [found] = identify(
      pageOf({ links: [link('https://secure.actblue.com/donate/x'), link('https://secure.actblue.com/donate/x')] }),
    );
    expect(found?.evidence).toEqual([{ saw: 'secure.actblue.com/donate/x', where: 'link' }]);
  });

  it('stays quick on a page as full as the limits allow', () => {
    const url = `https://${'a.'.repeat(60)}example/${'wp-content/'.repeat(150)}`;
    const facts = pageOf({
      url,
      assets: Array.from({ length: 400 }, () => ({ kind: 'script' as const, url })),
      links: Array.from({ length: 400 }, () => link(url)),
      inlineScripts: Array.from({ length: 40 }, () => 'ning = {"CurrentApp": '.repeat(9).slice(0, 200)),
    });
    const started = performance.now();
    identify(facts);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('isPlatformsOwn', () => {
  it.each([
    ['https://www.ning.com/privacy/', true],
    ['https://ning.com/privacy/', true],
    ['https://candidat.ning.com/privacy', false],
    ['https://evilning.com/privacy', false],
    ['nothing', false],
  ])('%s: %s', (url, own) => {
    expect(isPlatformsOwn({ hosts: ['ning.com'] }, url)).toBe(own);
  });
});
