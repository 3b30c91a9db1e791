// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { POLICY_LIMITS, PolicyText, readPolicyPage } from '../../utils/facts';
import { timeOf } from '../house/regexps-timed';

const long = (word: string) => `${word} `.repeat(120).trim();
const read = (body: string, head = '<title> Our  policy </title>', html = '<html lang="fr">') =>
  readPolicyPage(
    new DOMParser().parseFromString(
      `<!doctype html>${html}<head>${head}</head><body>${body}</body></html>`,
      'text/html',
    ),
    'https://list.example/privacy',
  );
const texts = (body: string) => read(body).passages.map((it) => it.text);

describe('a policy page', () => {
  it('is read as passages under their nearest heading', () => {
    const policy = read('<main><h1>Policy</h1><p>First  <b>words</b>.</p><h2>Rights</h2><p>You may<br>ask.</p></main>');
    expect(policy).toMatchObject({ title: 'Our policy', htmlLang: 'fr', cut: false });
    expect(policy.passages).toEqual([
      { kind: 'heading', text: 'Policy', heading: 'Policy' },
      { kind: 'paragraph', text: 'First words.', heading: 'Policy' },
      { kind: 'heading', text: 'Rights', heading: 'Rights' },
      { kind: 'paragraph', text: 'You may ask.', heading: 'Rights' },
    ]);
  });

  it('keeps the lead-in of a list with its items, nested ones too', () => {
    const { passages } = read(
      '<p>We share with:</p><ul><li>printers</li><li>hosts:<ul><li>of mail</li></ul></li></ul><p>End.</p>',
    );
    expect(passages.map(({ kind, text, lead }) => [kind, text, lead])).toEqual([
      ['paragraph', 'We share with:', undefined],
      ['item', 'printers', 'We share with:'],
      ['item', 'hosts:', 'We share with:'],
      ['item', 'of mail', 'hosts:'],
      ['paragraph', 'End.', undefined],
    ]);
  });

  it('keeps a row of a data table together with its column titles', () => {
    const { passages } = read(
      '<table><tr><th>Data</th><th>Kept for</th></tr><tr><td>Address</td><td><p>3 years</p></td></tr></table>',
    );
    expect(passages).toEqual([
      { kind: 'row', text: 'Data Kept for', heading: '' },
      { kind: 'row', text: 'Address 3 years', heading: '', lead: 'Data Kept for' },
    ]);
  });

  it('reads a table that only lays out the page as paragraphs', () => {
    expect(texts('<table><tr><td><h2>Rights</h2><p>You may ask.</p></td><td><p>Menu</p></td></tr></table>')).toEqual([
      'Rights',
      'You may ask.',
      'Menu',
    ]);
  });

  it('takes a bold line for a heading', () => {
    expect(read('<p><strong>How long</strong></p><p>Three years.</p>').passages[1]).toMatchObject({
      heading: 'How long',
    });
  });

  it('reads hidden and folded sections', () => {
    const body = `<details><summary>Rights</summary><p>Folded.</p></details><div hidden role="tabpanel"><p>Hidden tab.</p></div><div class="answer" style="display:none">Also.</div>`;
    expect(texts(body)).toEqual(['Rights', 'Folded.', 'Hidden tab.', 'Also.']);
  });

  it.each([
    ['the attribute alone', '<p hidden>We keep nothing.</p>'],
    ['a style', '<p style="color: red; display : none">We keep nothing.</p>'],
    ['a style within a line', '<p>We <span style="visibility:hidden">never</span></p>'],
    ['letters of no size', '<p style="font-size: 0px">We keep nothing.</p>'],
    ['a template', '<template><p>We keep nothing.</p></template>'],
    ['what is for browsers without scripts', '<noscript><p>We keep nothing.</p></noscript>'],
    ['a comment', '<!-- <p>We keep nothing.</p> -->'],
  ])('does not take for the policy’s words what nobody can fold out: %s', (_, hidden) => {
    expect(texts(`<p>${long('policy')}</p>${hidden}`).join(' ')).not.toMatch(/nothing|never/);
  });

  it.each([
    ['left open for search', '<p hidden="until-found">We keep it.</p>'],
    ['a box that closes gaps', '<div style="font-size:0"><p style="font-size:16px">We keep it.</p></div>'],
    ['folded by a control', '<div id="more" style="display:none"><p>We keep it.</p></div>'],
    ['left out for screen readers', '<p aria-hidden="true">We keep it.</p>'],
  ])('still reads what visitors can see: %s', (_, folded) => {
    expect(texts(`<p>${long('policy')}</p>${folded}`)).toContain('We keep it.');
  });

  it('leaves out navigation, footer, scripts and consent dialogs', () => {
    const body = `<nav><a>Home</a></nav><header>Site</header><div id="onetrust-banner-sdk">We use cookies</div><div class="cookie-consent-banner">Accept</div>
      <p>${long('policy')}</p><script>var x = 1</script><style>p{}</style><footer>Imprint</footer><div role="navigation">More</div>`;
    expect(texts(body)).toEqual([long('policy')]);
  });

  it('keeps the policy’s own list of cookies', () => {
    expect(texts(`<p>${long('policy')}</p><div class="cookie-declaration"><p>A cookie.</p></div>`)).toContain(
      'A cookie.',
    );
  });

  it('takes the main part where it holds most of the text', () => {
    expect(texts(`<div>Beside</div><main><p>${long('policy')}</p></main>`)).toEqual([long('policy')]);
  });

  it('takes the whole page where the main part has lost too much', () => {
    expect(texts(`<main><p>Hello</p></main><div><p>${long('policy')}</p></div>`)).toEqual(['Hello', long('policy')]);
  });

  it('takes even navigation and dialogs where nothing else is there', () => {
    expect(texts(`<aside><p>${long('policy')}</p></aside>`)).toEqual([long('policy')]);
    expect(texts(`<div class="cookie-notice"><p>${long('policy')}</p></div>`)).toEqual([long('policy')]);
  });

  it('notes the language of a part that says it', () => {
    expect(
      read('<p>Un.</p><section lang="en"><p>One.</p></section><p>Deux.</p>').passages.map((it) => it.lang),
    ).toEqual([undefined, 'en', undefined]);
  });

  it('splits lines of an old page after a stop, not within a sentence', () => {
    expect(texts('We keep your<br>data.<br>You may ask.<br><br>Bye')).toEqual([
      'We keep your data.',
      'You may ask.',
      'Bye',
    ]);
  });

  it('is empty where nothing is there', () => {
    expect(read('').passages).toEqual([]);
  });
});

describe('what stands around a policy', () => {
  const policy = `<main><h1>Policy</h1><p>${long('policy')}</p></main>`;

  it.each([
    ['a dialog that asks for cookies', `<div role="dialog"><p>We use cookies.</p><p>${'Choose. '.repeat(5)}</p></div>`],
    ['a consent tool’s own window', '<div class="cky-modal"><p>Manage your choices.</p></div>'],
    ['related posts', '<div class="related-posts"><p>Read this too.</p></div>'],
  ])('%s is left out', (_, html) => {
    expect(texts(`<p>${long('policy')}</p>${html}`)).toEqual([long('policy')]);
  });

  it('a menu of links before it is left out, a list of links within it stays', () => {
    const links = Array.from({ length: 8 }, (_, at) => `<li><a href="/${at}">Printer ${at}</a></li>`).join('');
    const within = `<p>${long('before')}</p><ul>${links}</ul><p>${long('after')}</p>`;
    expect(texts(`<ul>${links}</ul>${within}`)).toHaveLength(10);
  });

  it('a policy that is shown in a dialog stays', () => {
    expect(texts(`<p>Home</p><div role="dialog"><h2>Privacy</h2><p>${long('policy')}</p></div>${policy}`)).toContain(
      'Privacy',
    );
  });
});

describe('headings that are none to a machine', () => {
  it.each([
    ['a numbered line', `<div>1. Who we are</div><div>${long('words')}</div>`, '1. Who we are'],
    ['a line in capitals', `<div>YOUR RIGHTS</div><div>${long('words')}</div>`, 'YOUR RIGHTS'],
    [
      'the button of an accordion',
      `<button aria-expanded="false" aria-controls="x">Rights</button><div>${long('words')}</div>`,
      'Rights',
    ],
    ['a button in a heading', `<h3><button>Rights</button></h3><div>${long('words')}</div>`, 'Rights'],
  ])('%s', (_, html, heading) => {
    expect(read(html).passages.at(-1)?.heading).toBe(heading);
  });

  it('a run of numbered lines is a list', () => {
    const { passages } = read('<div>1. Name</div><div>2. Address</div><div>3. Postcode</div>');
    expect(passages.map((it) => it.kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});

it('rows keep their column titles where cells hold lists, and where the titles are only bold', () => {
  const lists =
    '<table><tr><th>Data</th><th>For</th></tr><tr><td>Name</td><td><ul><li>letters</li></ul></td></tr></table>';
  expect(read(lists).passages[1]).toMatchObject({ kind: 'row', text: 'Name letters', lead: 'Data For' });
  const bold = '<table><tr><td><b>Data</b></td><td><b>Kept</b></td></tr><tr><td>Name</td><td>a year</td></tr></table>';
  expect(read(bold).passages[1]).toMatchObject({ kind: 'row', lead: 'Data Kept' });
});

describe('a page made to break the reader', () => {
  it('nested a thousand deep is read', () => {
    const document = new DOMParser().parseFromString('<body></body>', 'text/html');
    let inner: Element = document.body;
    for (let depth = 0; depth < 1_000; depth++) {
      const next = document.createElement(depth % 2 ? 'div' : 'b');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'Deep down.';
    expect(readPolicyPage(document, 'https://list.example/').passages.at(-1)?.text).toBe('Deep down.');
  });

  it('too long is cut, says so, and keeps to the contract', () => {
    const policy = read(`<p>${'words '.repeat(200_000)}</p>`);
    expect(policy.cut).toBe(true);
    expect(policy.passages.reduce((sum, it) => sum + it.text.length, 0)).toBeLessThanOrEqual(POLICY_LIMITS.chars);
    expect(() => PolicyText.parse(policy)).not.toThrow();
    const many = read('<p>x</p>'.repeat(POLICY_LIMITS.passages + 10));
    expect([many.passages.length, many.cut]).toEqual([POLICY_LIMITS.passages, true]);
    expect(() =>
      PolicyText.parse(read(`<h1>${'h'.repeat(5_000)}</h1><ul><li>${'i'.repeat(9_000)}</li></ul>`)),
    ).not.toThrow();
  });

  it.each([
    ['with line breaks and no stop', 'word<br>', 1_000, 16_000],
    ['in paragraphs', `<div><p>${'Some words of a policy. '.repeat(4)}</p></div>`, 250, 4_000],
  ])(
    '%s takes time in proportion to its length',
    (_, part, few, many) => {
      const time = (count: number) => {
        const document = new DOMParser().parseFromString(part.repeat(count), 'text/html');
        return timeOf(() => readPolicyPage(document, 'https://list.example/'));
      };
      time(few);
      // Sixteen times as much may cost forty times as much and no more; what grows with the square costs 256 times as much.
      expect(fastest(() => time(many))).toBeLessThan(
        Math.max(
          20,
          fastest(() => time(few)),
        ) * 40,
      );
    },
    60_000,
  );
});

/** Of three, since rubbish is collected when it likes. */
function fastest(time: () => number): number {
  return Math.min(time(), time(), time());
}
