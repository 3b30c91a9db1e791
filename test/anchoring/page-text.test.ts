// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { findQuote, rangesOf, selectionIn, textOf } from '../../utils/anchoring';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

function page(html: string) {
  document.body.innerHTML = html;
  return textOf(document.body);
}

/** A host with an open shadow root. */
function host(html: string, within: ParentNode = document.body): ShadowRoot {
  const element = document.createElement('x-card');
  within.append(element);
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

describe('textOf', () => {
  it.each([
    ['blocks apart', '<h1>Who</h1><p>we are</p>', 'Who\nwe are'],
    ['words in pieces together', 'cam<b>paig</b>n', 'campaign'],
    ['line breaks and cells apart', 'a<br>b<table><tr><td>c<td>d</table>', 'a\nb\nc\nd'],
    [
      'no script, style, field or template',
      '<script>s</script><style>t</style><textarea>typed</textarea><template>u</template>a',
      'a',
    ],
    ['nothing that is hidden by markup, or typed', '<p hidden>h</p><div contenteditable>typed</div><p>a</p>', 'a'],
    ['what search may unfold', '<p hidden="until-found">a</p><details><summary>b</summary>c</details>', 'a\nb\nc'],
    ['a form with a field called firstChild', '<form>a<input name="firstChild"><input name="localName">b</form>', 'ab'],
  ])('%s', (_, html, text) => {
    expect(page(html).text).toBe(text);
  });

  it('enters open shadow roots, what is slotted in its place', () => {
    document.body.innerHTML = '<p>before</p>';
    const root = host('<p>in shadow</p><slot>nobody</slot><p>end</p>');
    root.host.append('slotted');
    expect(textOf(document.body).text).toBe('before\nin shadow\nslotted\nend');
    host('<p>closed root</p>', root).host.setAttribute('hidden', '');
    expect(textOf(document.body).text).not.toContain('closed');
  });

  it('is bounded on a page without end', () => {
    document.body.append('x'.repeat(900_000), document.createElement('br'), 'y'.repeat(900_000));
    const read = textOf(document.body);
    expect(read.text.length).toBeLessThanOrEqual(1_000_001);
    expect(read.cut).toBe(true);
    expect(page('<p>short</p>').cut).toBe(false);
  });
});

describe('rangesOf', () => {
  it('gives back the words that were found, over tags and shadow roots', () => {
    document.body.innerHTML = '<p>We <b>keep</b> your <i>name</i>.</p>';
    host('<p>For <em>ever</em>.</p>');
    const read = textOf(document.body);
    const place = findQuote(read.text, { exact: 'keep your name. For ever', prefix: 'We ', suffix: '.' });
    const ranges = place ? rangesOf(read, place.start, place.end) : [];
    expect(ranges.map(String)).toEqual(['keep', ' your ', 'name', '.', 'For ', 'ever']);
  });
});

describe('selectionIn', () => {
  function select(start: Node, from: number, end: Node, to: number) {
    document.getSelection()?.setBaseAndExtent(start, from, end, to);
    const read = textOf(document.body);
    const place = selectionIn(document, read);
    return place && read.text.slice(place.start, place.end);
  }

  it('finds the words of a selection', () => {
    document.body.innerHTML = '<p>one two</p><p>three <b>four</b> five</p>';
    const [one, three] = document.querySelectorAll('p');
    if (!one?.firstChild || !three?.lastChild) throw new Error('no page');
    expect(select(one.firstChild, 4, three.lastChild, 5)).toBe('two\nthree four five');
    expect(select(one, 0, three, 0)).toBe('one two\n');
    expect(select(three.lastChild, 5, one.firstChild, 4)).toBe('two\nthree four five');
    expect(select(one.firstChild, 2, one.firstChild, 2)).toBeNull();
  });

  it('leaves out what is selected in a field', () => {
    document.body.innerHTML = '<p>words</p><textarea>typed</textarea>';
    const field = document.querySelector('textarea');
    if (!field?.firstChild) throw new Error('no field');
    expect(select(field.firstChild, 0, field.firstChild, 5)).toBeNull();
  });

  it('asks for what is selected inside shadow roots, in either way browsers have', () => {
    const root = host('<p>shadow words</p>');
    const node = root.querySelector('p')?.firstChild;
    if (!node) throw new Error('no shadow');
    const inside = { startContainer: node, startOffset: 7, endContainer: node, endOffset: 12, collapsed: false };
    const read = textOf(document.body);
    const composed = { rangeCount: 0, getComposedRanges: () => [inside] };
    const withComposed = { getSelection: () => composed } as unknown as Document;
    const at = (found: ReturnType<typeof selectionIn>) => found && read.text.slice(found.start, found.end);
    expect(at(selectionIn(Object.create(withComposed), read))).toBe('words');
    Object.assign(root, { getSelection: () => ({ rangeCount: 1, isCollapsed: false, getRangeAt: () => inside }) });
    expect(at(selectionIn(document, read))).toBe('words');
  });
});
