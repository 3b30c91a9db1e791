import { describe, expect, it } from 'vitest';
import { LIMITS, PageFacts, readPage } from '../../utils/facts';
import { documentOf, pageFactsOf } from './facts-of';

const URL_OF_PAGE = 'https://www.example.org/join';
const formsOf = (body: string) => pageFactsOf(`<!doctype html><body>${body}</body>`, URL_OF_PAGE).forms;
const formOf = (body: string) => formsOf(body)[0];
const fieldOf = (controls: string) => formOf(`<form method="post">${controls}</form>`)?.fields[0];

describe('where a form sends', () => {
  it.each([
    ['a written address', '<form action="/a"><input name="x"></form>', 'https://www.example.org/a', undefined],
    ['the page itself, where it posts without one', '<form method="post"></form>', URL_OF_PAGE, undefined],
    ['a script, where it names nothing at all', '<form></form>', '', ''],
    ['a script, by javascript:', '<form action="javascript:send()"></form>', '', 'javascript:send()'],
    ['a script, by a mere fragment', '<form action="#" method="post"></form>', '', '#'],
    ['a script, by its own handler', '<form action="/a" onsubmit="return false"></form>', '', 'return false'],
    ['a script, by a library’s mark', '<form action="/a" ng-submit="go()"></form>', '', 'ng-submit'],
    ['where a library says', '<form hx-post="/subscribe"></form>', 'https://www.example.org/subscribe', undefined],
    ['a mail program', '<form action="mailto:us@example.org"></form>', '', 'mailto:us@example.org'],
  ])('is %s', (_, body, action, script) => {
    expect(formOf(body)?.action).toBe(action);
    expect(formOf(body)?.script).toBe(script);
  });

  it('is where its first button says, before the form itself', () => {
    const form = formOf(`<form action="/own" method="get">
      <button type="button" formaction="/never">?</button>
      <button formaction="https://one.example/x" formmethod="post">Sign</button>
      <input type="submit" formaction="https://two.example/y" value="Sign and join"><input type="submit" value="Save"></form>`);
    expect(form).toMatchObject({
      action: 'https://one.example/x',
      method: 'post',
      others: ['https://two.example/y', 'https://www.example.org/own'],
      submit: 'Sign',
    });
  });

  it('is named by the script that handles the form, and by no other script', () => {
    const script = (id: string, host: string) =>
      `<script>document.querySelector('#${id}').addEventListener('submit', e => { e.preventDefault();
        fetch("https://${host}/x", {method: 'POST'}) })</script>`;
    const [join, other] = formsOf(
      `<form id="join" action="/a"></form><form id="other" action="/b"></form>${script('join', 'api.example')}${script('elsewhere', 'no.example')}`,
    );
    expect(join).toMatchObject({ action: '', script: 'preventDefault', scriptTargets: ['https://api.example/x'] });
    expect(other).toMatchObject({ action: 'https://www.example.org/b' });
    expect(other?.scriptTargets).toBeUndefined();
  });

  it('stays the form’s own address where its script sends there', () => {
    const form = formOf(
      `<form id="join" action="/a"></form><script>join.addEventListener('submit', e => { e.preventDefault(); fetch(document.querySelector('#join').action) })</script>`,
    );
    expect(form).toMatchObject({ action: 'https://www.example.org/a' });
  });
});

describe('the words of a field', () => {
  it.each([
    ['its label', '<label>Name <input name="n"></label>', 'Name'],
    ['a label elsewhere', '<label for="n">Name</label><input id="n">', 'Name'],
    [
      'what names it for screen readers',
      '<b id="a">First</b> <i id="b">name</i><input aria-labelledby="a b">',
      'First name',
    ],
    ['its aria-label', '<input aria-label="Name">', 'Name'],
    ['what stands in it while empty', '<input placeholder="Name">', 'Name'],
    ['its title', '<input title="Name">', 'Name'],
    ['the words around it', '<p>Name: <input name="n"></p>', 'Name:'],
    ['the cell beside it', '<table><tr><td>Name</td><td><input name="n"></td></tr></table>', 'Name'],
    ['nothing, where others stand with it', '<p>Names <input name="n"><input name="m"></p>', ''],
    ['a label without what a list offers', '<label>Town <select><option>Aville</option></select></label>', 'Town'],
  ])('are %s', (_, controls, label) => expect(fieldOf(controls)?.label).toBe(label));

  it('of a box may be a long sentence, and are cut at the limit', () => {
    const long = fieldOf(`<label><input type="checkbox"> ${'I agree to this. '.repeat(100)}</label>`)?.label ?? '';
    expect(long.length).toBeGreaterThan(LIMITS.label);
    expect(long.length).toBeLessThanOrEqual(LIMITS.box);
  });
});

describe('questions with choices', () => {
  it('radio buttons of one name are one question under their legend', () => {
    const form =
      formOf(`<form><fieldset><legend>Will you vote?</legend><label><input type="radio" name="v" value="1" checked> Yes</label>
      <label><input type="radio" name="v" value="0" required> No</label></fieldset></form>`);
    expect(form?.fields).toEqual([
      {
        type: 'radio',
        name: 'v',
        label: 'Will you vote?',
        required: true,
        options: [{ label: 'Yes', checked: true }, { label: 'No' }],
      },
    ]);
  });

  it('a group may be named by its role', () => {
    const field = fieldOf(
      '<div role="radiogroup" aria-label="Colour"><label><input type="radio" name="c"> Red</label></div>',
    );
    expect(field).toMatchObject({ label: 'Colour', options: [{ label: 'Red' }] });
  });

  it('boxes of one name are one question; alone, a box keeps the words over it', () => {
    expect(
      fieldOf(
        '<label><input type="checkbox" name="t[]"> A</label><label><input type="checkbox" name="t[]" checked> B</label>',
      ),
    ).toMatchObject({ checked: true, options: [{ label: 'A' }, { label: 'B', checked: true }] });
    expect(
      fieldOf('<fieldset><legend>News by</legend><label><input type="checkbox" name="m"> E-mail</label></fieldset>'),
    ).toMatchObject({ label: 'E-mail', under: 'News by', checked: false });
  });

  it('a list is told by what it offers, never by what was chosen', () => {
    const options = Array.from({ length: 300 }, (_, at) => `<option>${'x'.repeat(300)}${at}</option>`).join('');
    const field = fieldOf(`<select name="s">${options}</select>`);
    expect(field?.options).toHaveLength(LIMITS.options);
    expect(field?.options?.every(({ label }) => label.length <= LIMITS.option)).toBe(true);
    expect(fieldOf('<select><option>A</option><option selected>B</option></select>')?.options).toEqual([
      { label: 'A' },
      { label: 'B' },
    ]);
  });
});

describe('an answer counts as required', () => {
  it.each([
    ['by the browser’s mark', '<input required>', true],
    ['by the mark for screen readers', '<input aria-required="true">', true],
    ['by a star', '<label>Name * <input></label>', true],
    ['by its class', '<input class="field validate-required">', true],
    ['and else not', '<label>Name (not required) <input></label>', false],
  ])('%s', (_, controls, required) => expect(fieldOf(controls)?.required).toBe(required));
});

describe('fields for robots', () => {
  it.each([
    ['far off the screen', '<div style="position:absolute; left:-5000px"><input name="b_1"></div>'],
    ['by what people are told', '<p><label>Leave this field blank <input name="u"></label></p>'],
    ['by what people are told in French', '<label for="u">Laissez ce champ vide</label><input id="u">'],
    ['by its name', '<input name="_gotcha">'],
    ['hidden and closed to the keyboard', '<div style="display:none"><input name="url" tabindex="-1"></div>'],
    ['hidden and never filled in by the browser', '<p hidden><input name="site" autocomplete="off"></p>'],
  ])('are known: %s', (_, controls) => expect(fieldOf(controls)?.decoy).toBe(true));

  it.each([
    [
      'a step of several fields',
      '<fieldset style="display:none"><input name="a" autocomplete="off"><input name="b"></fieldset>',
    ],
    [
      'a step of one field and a button',
      '<div hidden><input name="a" autocomplete="off"><button type="button">Next</button></div>',
    ],
    ['a question shown later', '<div style="display:none"><label>Which? <input name="which"></label></div>'],
    ['a box drawn anew', '<input type="checkbox" class="sr-only" tabindex="-1">'],
    ['a field one need not leave out', '<label>Phone <input type="tel" autocomplete="off"></label>'],
  ])('are not %s', (_, controls) => expect(fieldOf(controls)?.decoy).toBeUndefined());
});

describe('a form in several steps', () => {
  it('is read whole, its hidden steps too', () => {
    const form = formOf(`<form><fieldset><input name="a"></fieldset><fieldset hidden><input name="b"></fieldset>
      <fieldset style="display:none"><input name="c"><button>Send</button></fieldset></form>`);
    expect(form?.fields.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(form?.steps).toBe(3);
  });

  it('is one page where its parts all show', () => {
    expect(formOf('<form><fieldset><input></fieldset><fieldset><input></fieldset></form>')?.steps).toBeUndefined();
  });
});

describe('fields in no form', () => {
  it('are a form that only a script sends, with the nearest button', () => {
    const forms =
      formsOf(`<main><div id="news"><h2>Our letter</h2><div><input type="email" placeholder="E-mail"></div><div><input name="zip" title="Postcode"></div>
      <div><button>Keep me posted</button></div></div><div><p><input type="text" name="far"></p></div></main>`);
    expect(forms).toEqual([
      {
        action: '',
        method: '',
        script: '',
        id: 'news',
        heading: 'Our letter',
        submit: 'Keep me posted',
        fields: [
          { type: 'email', name: '', label: 'E-mail', required: false },
          { type: 'text', name: 'zip', label: 'Postcode', required: false },
        ],
      },
    ]);
  });

  it.each([
    ['a field without a button', '<div><input type="email"></div>'],
    ['a search', '<div role="search"><input type="text"><button>Go</button></div>'],
    ['sliders and boxes alone', '<div><input type="range"><input type="checkbox"><button>Count</button></div>'],
    [
      'a field that belongs to a form by its id',
      '<form id="f"></form><div><input type="email" form="f"><button form="f">Go</button></div>',
    ],
  ])('are no form of their own: %s', (_, body) =>
    expect(formsOf(body).filter(({ method }) => method === '')).toEqual([]),
  );
});

describe('what stands around a form', () => {
  it('names it: what it is called, the heading that begins it, or the nearest over it', () => {
    expect(formOf('<h2>No</h2><form aria-label="Join"><h3>No</h3></form>')?.heading).toBe('Join');
    expect(formOf('<h2>No</h2><form><h3>Join</h3><input></form>')?.heading).toBe('Join');
    expect(
      formOf('<section><h2>Join</h2><p>Now</p><div><form><input><h3>No</h3></form></div></section>')?.heading,
    ).toBe('Join');
    expect(formOf('<form></form><form id="b"></form>')?.heading).toBeUndefined();
  });

  it('links it: those in it and those right beside it, not the page’s menus', () => {
    const links = formOf(
      `<div><form><a href="/in">In</a></form><p>By signing you accept <a href="/by">this</a></p></div><footer><a href="/foot">No</a></footer>`,
    )?.links;
    expect(links).toEqual([
      { url: 'https://www.example.org/in', text: 'In', near: 'inside' },
      { url: 'https://www.example.org/by', text: 'this', near: 'beside' },
    ]);
  });
});

describe('forms in frames', () => {
  it('of the same site are read, and say in which frame they stand', () => {
    const document = documentOf('<body><iframe src="/form.html"></iframe></body>', URL_OF_PAGE);
    const inside = document.querySelector('iframe')?.contentDocument;
    if (!inside) throw new Error('a frame has a document');
    inside.write('<form action="/join" method="post"><input name="mail" type="email" value="SECRET"></form>');
    const { forms } = readPage(document, URL_OF_PAGE);
    expect(forms).toMatchObject([{ frame: 'https://www.example.org/form.html', fields: [{ name: 'mail' }] }]);
    expect(JSON.stringify(forms)).not.toContain('SECRET');
  });

  it('of another site are told by their frame’s name alone', () => {
    expect(pageFactsOf('<body><iframe src="https://forms.example/x" title="Join us"></iframe>').assets).toEqual([
      { kind: 'frame', url: 'https://forms.example/x', title: 'Join us' },
    ]);
  });
});

describe('a page of very many forms', () => {
  it('is read in bounded time; forms alike count twice, and those that ask something personal go first', () => {
    const cart = '<form action="/cart" method="post"><input name="quantity"><button>Buy</button></form>';
    const other = Array.from(
      { length: 40 },
      (_, at) => `<form action="/f${at}"><input type="checkbox" name="x"></form>`,
    ).join('');
    const html = `<body>${cart.repeat(700)}${other}<form action="/join"><input type="email" name="mail"></form></body>`;
    const before = performance.now();
    const facts = pageFactsOf(html);
    expect(performance.now() - before).toBeLessThan(20_000);
    expect(facts.forms).toHaveLength(LIMITS.forms);
    expect(facts.forms.filter(({ action }) => action.endsWith('/cart'))).toHaveLength(2);
    expect(facts.forms.at(-1)).toMatchObject({ action: 'https://www.example.org/join', place: 740 });
    expect(facts.cut).toContain('forms');
  });
});

describe('what anyone typed', () => {
  /** Every way in which a page, a browser or a framework keeps a value in the document. */
  const filled = `<form id="f" method="post"><label>Name <input name="name" value="TYPED"></label>
    <label for="m">E-mail</label><input id="m" type="email" autocomplete="email" value="TYPED@x.example"><input type="password" value="TYPED">
    <input type="hidden" name="token" value="TYPED"><textarea name="t">TYPED</textarea><label>Note <textarea>TYPED</textarea></label>
    <label>Place <span contenteditable>TYPED</span><input type="search" value="TYPED"></label><input type="radio" name="r" value="TYPED">
    <select name="s"><option>A</option><option value="TYPED" selected>B</option></select><input type="checkbox" name="c" value="TYPED">
    <input list="d"><datalist id="d"><option value="TYPED"></datalist><button>Send</button></form>
    <div><input type="email" value="TYPED"><textarea>TYPED</textarea><button>Send</button></div>`;

  it('is never among the facts: neither what the page holds nor what came later', () => {
    const document = documentOf(`<body>${filled}</body>`, URL_OF_PAGE);
    for (const control of document.querySelectorAll<HTMLInputElement>('input, textarea')) {
      if (control.type !== 'file') control.value = 'TYPED-LATER';
    }
    const facts = PageFacts.parse(readPage(document, URL_OF_PAGE));
    expect(facts.forms).toHaveLength(2);
    expect(facts.forms[0]?.fields.length).toBeGreaterThan(8);
    expect(JSON.stringify(facts)).not.toContain('TYPED');
  });

  it('cannot be made to stand there by planted names', () => {
    const [form] =
      formsOf(`<form name="forms" action="/real" method="post"><input name="action" value="TYPED"><input name="elements" value="TYPED">
      <input name="querySelector" value="TYPED"><input name="parentElement"><input name="getElementsByTagName"><input name="previousElementSibling">
      <input name="method" value="TYPED"><input name="localName"><input name="closest"><button name="submit">Go</button></form>`);
    expect(form).toMatchObject({ action: 'https://www.example.org/real', method: 'post', submit: 'Go' });
    expect(form?.fields).toHaveLength(9);
    expect(JSON.stringify(form)).not.toContain('TYPED');
  });
});

describe('hosts that a page has contacted', () => {
  it('are told without addresses, each with what made it', () => {
    const document = documentOf('<p>x</p>', URL_OF_PAGE);
    const entry = (name: string, initiatorType: string) => ({ name, initiatorType });
    const entries = [
      entry('https://cdn.example/a.js?user=1', 'script'),
      entry('https://cdn.example/b.css', 'link'),
      entry('blob:https://x.example/1', 'fetch'),
      entry('chrome-extension://abc/x.js', 'script'),
      ...Array.from({ length: 400 }, (_, at) => entry(`https://h${at}.example/`, 'img')),
    ];
    const view = { performance: { getEntriesByType: () => entries } };
    // On the prototype, where the browser has it: what a document itself has under a name may be the page's.
    Object.defineProperty(Object.getPrototypeOf(document), 'defaultView', { value: view });
    const { requests = [] } = PageFacts.parse(readPage(document, URL_OF_PAGE));
    expect(requests[0]).toEqual({ host: 'cdn.example', by: ['script', 'link'] });
    expect(requests).toHaveLength(LIMITS.hosts);
    expect(JSON.stringify(requests)).not.toMatch(/user|abc|blob/);
  });

  it('are none where nothing was loaded', () => {
    expect(pageFactsOf('<p>x</p>').requests).toEqual([]);
  });
});

it('services listed by a consent window are told by name, without what was chosen', () => {
  const facts =
    pageFactsOf(`<div id="tarteaucitronRoot"><ul><li class="tarteaucitronLine"><div class="tarteaucitronName">
    <span class="tarteaucitronH3">Stats One</span></div><button aria-pressed="true">Allow</button></li></ul></div>`);
  expect(facts.vendors).toEqual(['Stats One']);
});
