import { describe, expect, it } from 'vitest';
import { choose, chooseNone } from '../../../components/library/choose';
import { isNarrow, NO_FILTER, sameFilter } from '../../../components/library/same-filter';
import { chosenIn } from '../../../utils/notes';

describe('a filter', () => {
  it('takes several tags and lets each go', () => {
    const two = choose(choose(NO_FILTER, 'tags', 'a', true), 'tags', 'b', true);
    expect(chosenIn(two, 'tags')).toEqual(['a', 'b']);
    expect(chosenIn(choose(two, 'tags', 'a', false), 'tags')).toEqual(['b']);
    expect(sameFilter(chooseNone(two, 'tags'), NO_FILTER)).toBe(true);
  });

  it('asks for one candidate at a time', () => {
    const second = choose(choose(NO_FILTER, 'candidate', 'A', true), 'candidate', 'B', true);
    expect(chosenIn(second, 'candidate')).toEqual(['B']);
    expect(chosenIn(chooseNone(second, 'candidate'), 'candidate')).toEqual([]);
  });

  it('stays as it is where a choice is more than a filter can hold', () => {
    const full = Array.from({ length: 30 }, (_, n) => `t${n}`).reduce(
      (f, tag) => choose(f, 'tags', tag, true),
      NO_FILTER,
    );
    expect(choose(full, 'tags', 'one more', true)).toBe(full);
    expect(choose(NO_FILTER, 'kinds', 'no kind', true)).toBe(NO_FILTER);
  });

  it('is the same whatever the order of what was chosen, and narrow by more than its order', () => {
    const ab = choose(choose(NO_FILTER, 'tags', 'a', true), 'tags', 'b', true);
    const ba = choose(choose(NO_FILTER, 'tags', 'b', true), 'tags', 'a', true);
    expect(sameFilter(ab, ba)).toBe(true);
    expect(sameFilter(ab, { ...ab, order: 'site' })).toBe(false);
    expect(isNarrow({ ...NO_FILTER, order: 'site' })).toBe(false);
    expect(isNarrow({ ...NO_FILTER, quoted: false })).toBe(true);
    expect(isNarrow({ ...NO_FILTER, words: '  ' })).toBe(false);
  });
});
