import { describe, expect, it } from 'vitest';
import { withForcedColours } from '../../cli/style/emulate-forced-colours';
import { readLook, writeLook } from '../../cli/style/page/look';

describe('a look of the style page', () => {
  it('is said by its address, no more than it must be, and read back', () => {
    const look = readLook('#theme=dark&text=200&lang=fr', ['en', 'fr']);
    expect(look).toEqual({ theme: 'dark', forced: 'off', text: '200', dir: 'ltr', lang: 'fr', only: '' });
    expect(writeLook(look)).toBe('#theme=dark&text=200&lang=fr');
    expect(readLook(writeLook(look), ['en', 'fr'])).toEqual(look);
  });

  it('is as usual where the address says what there is not', () => {
    expect(readLook('#theme=pink&text=900&dir=up&lang=xx', ['en'])).toEqual(readLook('', ['en']));
  });
});

describe('forced colours', () => {
  it('are emulated by a copy of each of their rules, under the attribute that turns them on', () => {
    const css = '.a{color:red}@media (forced-colors:active){:root{--ink:CanvasText}.a{color:Highlight}}.b{top:0}';
    const emulated = withForcedColours(css);
    expect(emulated.startsWith(css)).toBe(true);
    expect(emulated).toContain(':root[data-forced]{& {--ink:CanvasText}.a{color:Highlight}}');
    expect(emulated.slice(css.length)).not.toContain('.b{');
  });
});
