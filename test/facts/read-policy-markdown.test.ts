import { describe, expect, it } from 'vitest';
import { POLICY_LIMITS, PolicyText, readPolicyMarkdown } from '../../utils/facts';

const read = (text: string) => readPolicyMarkdown(text, 'https://list.example/privacy.md');

describe('a policy in Markdown', () => {
  it('is read as the same passages as a page', () => {
    expect(read('# Policy\n\nFirst\nwords.\n\nRights\n------\n\nYou may:\n\n- ask\n  again\n- go').passages).toEqual([
      { kind: 'heading', text: 'Policy', heading: 'Policy' },
      { kind: 'paragraph', text: 'First words.', heading: 'Policy' },
      { kind: 'heading', text: 'Rights', heading: 'Rights' },
      { kind: 'paragraph', text: 'You may:', heading: 'Rights' },
      { kind: 'item', text: 'ask again', heading: 'Rights', lead: 'You may:' },
      { kind: 'item', text: 'go', heading: 'Rights', lead: 'You may:' },
    ]);
  });

  it('is called by its first heading', () => {
    expect(read('Intro\n\n## Privacy\n\nText').title).toBe('Privacy');
  });

  it('loses its marks, not its words', () => {
    const [passage] = read(
      'We **never** sell _your_ data\\*, see [the law](https://law.example/a_b_c) &amp; <em>more</em>.',
    ).passages;
    expect(passage?.text).toBe('We never sell your data*, see the law (https://law.example/a_b_c) & more.');
  });

  it('keeps table rows under their column titles', () => {
    expect(read('| Data | Kept |\n|---|---|\n| Mail | 3 years |').passages).toEqual([
      { kind: 'row', text: 'Data Kept', heading: '' },
      { kind: 'row', text: 'Mail 3 years', heading: '', lead: 'Data Kept' },
    ]);
  });

  it('takes a bold line for a heading', () => {
    expect(read('**How long**\n\nThree years.').passages[1]).toMatchObject({ heading: 'How long' });
  });

  it('reads plain text without any marks', () => {
    expect(read('One.\r\n\r\nTwo.').passages.map((it) => it.text)).toEqual(['One.', 'Two.']);
    expect(read('').passages).toEqual([]);
  });

  it('keeps to the limits and says when it cut', () => {
    const policy = read('word '.repeat(200_000));
    expect(policy.cut).toBe(true);
    expect(policy.passages.every((it) => it.text.length <= POLICY_LIMITS.passage)).toBe(true);
    expect(() => PolicyText.parse(policy)).not.toThrow();
    expect(read('a\n\n'.repeat(POLICY_LIMITS.passages + 5)).passages).toHaveLength(POLICY_LIMITS.passages);
  });

  it('survives text made to be slow', () => {
    const started = performance.now();
    for (const part of ['[', '![', '](', '**', '_', '|', '# ', '<a ', '`', '- ']) read(part.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);
});
