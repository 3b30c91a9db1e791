import { describe, expect, it } from 'vitest';
import { LIMITS, PageFacts, readPage } from '../../utils/facts';
import { documentOf, pageFactsOf } from './facts-of';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="fr-FR"><head><title> A  page </title>${head}</head><body>${body}</body></html>`;

describe('text', () => {
  it.each([
    ['blocks stand on lines of their own', '<p>One  two</p><div>three<br>four</div>', 'One two\nthree\nfour'],
    ['words inside a line stay together', '<p>one<b>two</b> <i>three</i></p>', 'onetwo three'],
    [
      'links side by side are kept apart',
      '<a href="/a">Plan</a><a href="/b">Team</a>, <a href="/c">us</a>.',
      'Plan Team, us.',
    ],
    ['cells are kept apart', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    [
      'what is hidden by markup is left out',
      '<p hidden>no</p><template>no</template><script>no</script><p>yes</p>',
      'yes',
    ],
    ['noscript is left out, as where scripts run', '<noscript><p>no</p></noscript><p>yes</p>', 'yes'],
    ['what can be found by searching is kept', '<p hidden="until-found">yes</p>', 'yes'],
    [
      'what a visitor may have typed is left out',
      '<div contenteditable>secret</div><textarea>secret</textarea><p>yes</p>',
      'yes',
    ],
    [
      'a declared open shadow root is read',
      '<div><template shadowrootmode="open"><p>shadow</p></template></div>',
      'shadow',
    ],
    ['a closed one is not', '<div><template shadowrootmode="closed"><p>shadow</p></template></div>', ''],
  ])('%s', (_, body, text) => expect(pageFactsOf(page(body)).text).toBe(text));

  it('an open shadow root is read, its links too', () => {
    const document = documentOf(page('<div id="host"></div><p>light</p>'));
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('a'), { href: '/join', textContent: 'Join' }));
    const facts = readPage(document, 'https://www.example.org/');
    expect(facts.text).toBe('Join\nlight');
    expect(facts.links).toEqual([{ url: 'https://www.example.org/join', text: 'Join', area: 'body' }]);
  });

  it('keeps the last footer, whatever marks it', () => {
    expect(pageFactsOf(page('<footer>first</footer><footer><p>Paid for by</p>Friends</footer>')).footer).toBe(
      'Paid for by\nFriends',
    );
    expect(pageFactsOf(page('<div id="footer">by div</div>')).footer).toBe('by div');
    expect(pageFactsOf(page('<p>none</p>')).footer).toBe('');
  });
});

describe('links', () => {
  const linksOf = (body: string, head = '') => pageFactsOf(page(body, head)).links;

  it.each([
    ['nav', '<nav><a href="/a">A</a></nav>'],
    ['header', '<header><a href="/a">A</a></header>'],
    ['nav', '<header><nav><a href="/a">A</a></nav></header>'],
    ['footer', '<footer><nav><a href="/a">A</a></nav></footer>'],
    ['footer', '<div class="site-footer"><ul><li><a href="/a">A</a></li></ul></div>'],
    ['form', '<form><a href="/a">A</a></form>'],
    ['form', '<form></form><p><small><a href="/a">A</a></small></p>'],
    ['banner', '<div id="cookie-consent"><a href="/a">A</a></div>'],
    ['body', '<main><p><a href="/a">A</a></p></main>'],
    ['body', `<form>${'<p><a href="/a">A</a></p>'.repeat(40)}</form>`],
  ])('one in the %s is told as such: %s', (area, body) => expect(linksOf(body)[0]?.area).toBe(area));

  it('are resolved against <base>, and only http(s) is kept', () => {
    const body =
      '<a href="b">B</a><a href="mailto:x@y.example">M</a><a href="javascript:void 0">J</a><a>none</a><a href="http://[">bad</a>';
    expect(linksOf(body, '<base href="/dir/">').map(({ url }) => url)).toEqual(['https://www.example.org/dir/b']);
  });

  it.each([
    ['its text', '<a href="/a"> Our <b>plan</b><script>no</script></a>', 'Our plan'],
    ['its label', '<a href="/a" aria-label="Home"><svg></svg></a>', 'Home'],
    ['its picture', '<a href="/a"><img alt="Mara Quill"></a>', 'Mara Quill'],
    ['its text in a drawing', '<svg><a href="/a"><text>Map</text></a></svg>', 'Map'],
    ['its text in an older drawing', '<svg><a xlink:href="/a"><text>Map</text></a></svg>', 'Map'],
  ])('are called by %s', (_, body, text) =>
    expect(linksOf(body)).toMatchObject([{ text, url: 'https://www.example.org/a' }]),
  );

  it('of a page with too many keep the first and the last', () => {
    const facts = pageFactsOf(page(`${Array.from({ length: 900 }, (_, i) => `<a href="/${i}">${i}</a>`).join('')}`));
    expect(facts.links).toHaveLength(LIMITS.links);
    expect([facts.links[0]?.text, facts.links.at(-1)?.text]).toEqual(['0', '899']);
    expect(facts.cut).toContain('links');
  });
});

describe('forms', () => {
  const form = `<form id="join" class="signup" method="POST" action="/join">
    <label>E-mail <input type="email" name="email" required value="typed@by.someone"></label>
    <label for="nl">Send me news</label><input type="checkbox" id="nl" name="news" checked>
    <select name="town" aria-label="Town"><option>A</option></select><textarea name="note" placeholder="Note">typed</textarea>
    <input type="hidden" name="token" value="secret"><button>Count me in</button></form>`;

  it('say where they post, what they ask and what is ticked, never a value', () => {
    const facts = pageFactsOf(page(form));
    expect(facts.forms).toEqual([
      {
        action: 'https://www.example.org/join',
        method: 'post',
        id: 'join',
        className: 'signup',
        place: 0,
        submit: 'Count me in',
        fields: [
          { type: 'email', name: 'email', label: 'E-mail', required: true },
          { type: 'checkbox', name: 'news', label: 'Send me news', required: false, checked: true },
          { type: 'select-one', name: 'town', label: 'Town', required: false, options: [{ label: 'A' }] },
          { type: 'textarea', name: 'note', label: 'Note', required: false },
          { type: 'hidden', name: 'token', label: '', required: false },
        ],
      },
    ]);
    expect(JSON.stringify(facts)).not.toMatch(/typed|secret/);
  });

  it('leave out what was typed and ticked since', () => {
    const document = documentOf(page(form));
    for (const input of document.querySelectorAll('input'))
      Object.assign(input, { value: 'SINCE', checked: input.name !== 'news' });
    const facts = readPage(document, 'https://www.example.org/');
    expect(JSON.stringify(facts)).not.toContain('SINCE');
    expect(facts.forms[0]?.fields.map(({ checked }) => checked)).toEqual([
      undefined,
      true,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['none given: the page itself', '<form method="post"></form>', 'https://www.example.org/'],
    ['a script: nothing that can be told', '<form action="javascript:send()"></form>', ''],
    ['a script by another way', '<form action="/x" onsubmit="return false"></form>', ''],
    ['elsewhere', '<form action="https://collector.example/x"></form>', 'https://collector.example/x'],
  ])('post to %s', (_, body, action) => expect(pageFactsOf(page(body)).forms[0]?.action).toBe(action));
});

describe('what a page plants under the browser’s own names', () => {
  const clobbered = `<form name="forms" action="/real"><input name="action"><input name="getAttribute"><input name="elements"><input name="id">
      <input name="firstChild"><input name="nodeType"><input name="parentElement"><input name="localName"><button>Go</button></form>
    <img name="body"><img name="links"><img name="title"><img name="documentElement"><form name="querySelectorAll"></form>
    <form name="createTreeWalker"></form><form name="getElementsByTagName"></form><form name="scripts"></form><p>text</p><a href="/a">A</a>`;

  it('is not taken for them', () => {
    const facts = pageFactsOf(page(clobbered));
    expect(facts).toMatchObject({ title: 'A page', htmlLang: 'fr-FR', text: 'Go\ntext\nA' });
    expect(facts.forms[0]).toMatchObject({ action: 'https://www.example.org/real', submit: 'Go' });
    expect(facts.forms[0]?.fields.map(({ name }) => name)).toContain('getAttribute');
    expect(facts.links).toHaveLength(1);
  });
});

it('reads metas, relations, assets, scripts, types, marks and headings', () => {
  const head = `<meta name="Generator" content=" Words  9 "><meta property="og:site_name" content="Quill"><link rel="canonical" href="/c">
    <link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" href="https://cdn.example/s.css"><script src="/s.js"></script>
    <script>var   nation = 1;</script><script type="application/ld+json">{"@type":["Organization","https://schema.org/NGO"], broken</script>`;
  const body = `<h1>One</h1><h3><img alt="Two"></h3><img src="/i.png"><iframe src="https://frame.example/"></iframe><noscript><img src="/pixel"></noscript>
    <div itemscope itemtype="https://schema.org/Person" id="x" class="a b"></div><button>Go</button><input type="submit" value="Send">`;
  expect(pageFactsOf(page(body, head))).toMatchObject({
    metas: [
      { name: 'generator', content: 'Words 9' },
      { name: 'og:site_name', content: 'Quill' },
    ],
    relations: [
      { rel: 'canonical', url: 'https://www.example.org/c' },
      { rel: 'alternate', url: 'https://www.example.org/de', lang: 'de' },
    ],
    assets: [
      { kind: 'stylesheet', url: 'https://cdn.example/s.css' },
      { kind: 'script', url: 'https://www.example.org/s.js' },
      { kind: 'frame', url: 'https://frame.example/' },
      { kind: 'image', url: 'https://www.example.org/i.png' },
    ],
    inlineScripts: ['var nation = 1;'],
    structuredTypes: ['Organization', 'NGO', 'Person'],
    headings: [
      { level: 1, text: 'One' },
      { level: 3, text: 'Two' },
    ],
    ids: ['x'],
    classes: ['a', 'b'],
    buttons: ['Go', 'Send'],
    cut: [],
  });
});

describe('pages of any shape', () => {
  it('XHTML is read like HTML', () => {
    const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><head><title>X</title></head>
      <body><p>eins</p><a href="/a">A</a><form action="/f"></form></body></html>`;
    const facts = readPage(documentOf(xhtml, undefined, 'application/xhtml+xml'), 'https://www.example.org/');
    expect(facts).toMatchObject({ title: 'X', htmlLang: 'de', text: 'eins\nA', links: [{ text: 'A' }], forms: [{}] });
  });

  it.each([
    ['nothing', ''],
    ['frames', '<frameset><frame src="/a"></frameset>'],
    ['no body', '<html><head></head></html>'],
  ])('%s does no harm', (_, html) => expect(pageFactsOf(html).text).toBe(''));

  it('a huge and hostile page keeps within the limits, and says what was cut', () => {
    const many = (markup: string, times: number) => markup.repeat(times);
    const html = page(
      `${many('<div>', 3000)}${'x'.repeat(60_000)}${many('</div>', 3000)}${many('<h2 id="a" class="b c">h</h2>', 300)}
       ${many('<form><input name="n"></form>', 50)}${Array.from({ length: 900 }, (_, i) => `<img src="/${i}" class="k${i}" id="i${i}">`).join('')}
       <a href="/${'a'.repeat(5000)}">long</a><p title="${'y'.repeat(9000)}">${'😀'.repeat(12_000)}</p>`,
      many(`<meta name="${'n'.repeat(200)}" content="${'c'.repeat(2000)}">`, 200),
    );
    const facts = pageFactsOf(html);
    expect(facts.cut).toEqual(expect.arrayContaining(['text', 'forms', 'assets']));
    expect(PageFacts.safeParse(facts).success).toBe(true);
  });

  it('does not change the page', () => {
    const document = documentOf(page('<form action="/a"><input name="a"></form><p>b</p>'));
    const before = document.documentElement.outerHTML;
    readPage(document, 'https://www.example.org/');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('reads styles that a style element brings in, relative ones too', () => {
  const { assets } = pageFactsOf(
    `<style>@import url("https://static.example.net/common.css?v=1"); @import '/own.css'; @import url(data:text/css,x);
      p { background: url(no-import.png) }</style>`,
    'https://www.site.example/page/',
  );
  expect(assets.map(({ kind, url }) => `${kind} ${url}`)).toEqual([
    'stylesheet https://static.example.net/common.css?v=1',
    'stylesheet https://www.site.example/own.css',
  ]);
});
