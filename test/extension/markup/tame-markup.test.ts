// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MARKUP_LIMITS, tameMarkup } from '../../../utils/extension/markup/tame-markup';
import { readPolicyPage } from '../../../utils/facts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string) => readPolicyPage(parse(html), 'https://list.example/privacy');

describe('what a page says is the same in our markup as in its own', () => {
  it.each([
    [
      'headings, paragraphs, bold words',
      '<h1>Policy</h1><p>We <b>keep</b> <i>your</i> data.</p><p><strong>How long</strong></p>',
    ],
    [
      'elements whose end is left out',
      '<ul><li>One<li>Two<ul><li>Deep</ul><li>Three</ul><dl><dt>A<dd>B<dt>C<dd>D</dl><p>One<p>Two',
    ],
    ['a table without any end', '<table><tr><th>Data<th>Kept<tr><td>Address<td>3 years</table><p>After'],
    [
      'tables within tables',
      '<table><tr><td><h2>In</h2><table><tr><td>Deep</td></tr></table></td></tr></table><p>Out</p>',
    ],
    ['letters by reference', '<p>caf&eacute; &amp; &lt;b&gt; &#8212; &copy 2029 &notanentity; a < b <3</p>'],
    [
      'comments, scripts and styles',
      '<p>Be<!-- not --><!--> <p> -->gin<script>"</p>"</script><style>p{}</style> end</p>',
    ],
    ['a script that writes a script', '<p>One</p><script>var a = "<script>"; b < c</script><p>Two</p>'],
    [
      'drawings and choices',
      '<p>One <svg viewBox="0"><title>No</title><path/></svg><svg/> two <select><option>No</select></p>',
    ],
    [
      'values with and without quotes',
      `<p title="a > b" class='x' lang=fr>Un</p><p lang = "en" >One</p><p lang="d&#101;">Eins</p>`,
    ],
    ['capitals', '<P LANG="FR">Un<BR>deux</P><DIV>Trois</DIV>'],
    ['tags that end nothing', '<div></span></p><p>One</b></p></div></table><p>Two</p>'],
    ['a cell that is not left by an end within', '<div><table><tr><td>In</div> still<td>Next</table>Out</div><p>End'],
    [
      'folds',
      '<details><summary>More</summary>Text</details><button aria-expanded="false" aria-controls="x">Fold</button><div id="x" hidden>In</div>',
    ],
    [
      'a language of the page and its name',
      '<html lang="fr"><head><title>Nos &amp; vos <données></title></head><body><p>Un.</p>',
    ],
    ['names that no page of today has', '<o:p>Word</o:p><x-y>Own</x-y><font color=red><center>Old</center></font>'],
    ['an end that never comes', '<p>One</p><div>Two<a href="x'],
    ['a comment that never ends', '<p>One</p><!-- two'],
  ])('%s', (_, html) => {
    const { markup, cut } = tameMarkup(html);
    expect(read(markup)).toEqual(read(html));
    expect(cut).toBe(false);
  });
});

const megabytes = (piece: string) => piece.repeat(Math.ceil(1_990_000 / piece.length));
const numbered = (piece: (index: number) => string) =>
  Array.from({ length: 180_000 }, (_, index) => piece(index)).join('');

describe('markup made to wear a browser out becomes little, in one pass', () => {
  it.each([
    ['boxes in boxes', megabytes('<div>')],
    ['boxes opened and closed', `${'<div>'.repeat(180_000)}${'</div>'.repeat(180_000)}`],
    [
      'letters of ever new looks, that every paragraph takes up again',
      `<p>${numbered((at) => `<font a=${at}>`)}${megabytes('<p>x')}`,
    ],
    ['links and bold words never closed', megabytes('<a><b><p>x')],
    ['bold words closed out of their cell', megabytes('<b><table><tr><td></b>')],
    ['tables in tables', megabytes('<table><tr><td>')],
    ['lists in lists', megabytes('<ul><li>x')],
    ['attributes', `<div ${numbered((at) => ` a${at}=">"`)}>x`],
    ['attributes of one body after another', numbered((at) => `<body a${at}>`)],
    ['ends without beginnings', `${'<div>'.repeat(300)}${megabytes('</span>')}`],
    ['200,000 headings', megabytes('<h1>x</h1>')],
    ['templates', megabytes('<template>')],
    ['comments', megabytes('<!---->')],
    ['comments that never end', megabytes('<!--')],
    ['scripts that never end', megabytes('<script><style><svg><select>')],
    ['tags that never end', megabytes('<a ')],
    ['values that never end', megabytes(`<a b='"`)],
    ['signs that open nothing', megabytes('<')],
    ['blanks within a tag', `<a ${' '.repeat(1_900_000)}>x`],
    ['one name', `<${'a'.repeat(1_900_000)}>`],
    ['a style of a megabyte', `<p style="${'a'.repeat(1_000_000)}">x`],
  ])('%s', (_, html) => {
    const started = performance.now();
    const { markup } = tameMarkup(html);
    // Minutes where any of it is done anew for each tag; a second or two here.
    expect(performance.now() - started).toBeLessThan(20_000);
    expect((markup.match(/<\w/g) ?? []).length).toBeLessThanOrEqual(MARKUP_LIMITS.tags + 5);
    expect(deepest(markup)).toBeLessThanOrEqual(MARKUP_LIMITS.depth + 2);
    expect(Math.max(0, ...(markup.match(/<\w[^>]*>/g) ?? []).map((it) => it.length))).toBeLessThan(4_000);
    expect(parse(markup).getElementsByTagName('*').length).toBeLessThan(2 * MARKUP_LIMITS.tags);
  });
});

it('says that something was left out', () => {
  const { markup, cut } = tameMarkup(`<p>Begin</p>${'<p>x</p>'.repeat(MARKUP_LIMITS.tags)}<p>End</p>`);
  expect(cut).toBe(true);
  expect(markup).toContain('Begin');
  expect(markup).not.toContain('End');
});

it('brings back nothing of a page but its words and what orders them', () => {
  const html = `<base href="https://spy.example/"><meta http-equiv="refresh" content="0;url=https://spy.example/"><link rel="stylesheet" href="x.css">
    <img src="i.png" onerror="a()"><iframe src="f"></iframe><video src="v"></video><embed src="e"><form action="p" name="body"><input name="title"></form>
    <p onclick="a()" style="background:url(u)" id="one&quot;two" data-x="y">Words<a href="javascript:a()">here</a><object data="o">no</object></p>`;
  const { markup } = tameMarkup(html);
  expect(markup.replace(/\s+/g, ' ')).toBe(
    '<!doctype html><html><head><title></title></head><body> <form></form> <p id="one&quot;two" style="background:url(u)">Words<a>here</a></p>',
  );
});

/** How deep elements stand in each other, as they are written. */
function deepest(markup: string): number {
  let [depth, most] = [0, 0];
  for (const [, end, name] of markup.matchAll(/<(\/?)([a-z][\w-]*)[^>]*>/g)) {
    if (name === 'br' || name === 'hr') continue;
    depth += end ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}
