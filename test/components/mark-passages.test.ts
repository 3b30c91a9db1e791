import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markPassages } from '../../components/reader/mark-passages';

const passagesOf = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text, heading: '' }));
const marked = (texts: string[], quotes: { clause: string; exact: string; prefix?: string }[]) =>
  markPassages(
    passagesOf(...texts),
    quotes.map((it) => ({ prefix: '', ...it })),
  ).map((stretches) =>
    stretches.map(({ text, clauses }) => (clauses.length > 0 ? `[${text}]${clauses.join('+')}` : text)),
  );

it('marks the words that answer, and nothing else', () => {
  const texts = ['We keep it. We share it with our host. Bye.'];
  expect(marked(texts, [{ clause: 'recipients', exact: 'We share it with our host.' }])).toEqual([
    ['We keep it. ', '[We share it with our host.]recipients', ' Bye.'],
  ]);
});

it('follows a quote from its lead-in into the item after it', () => {
  expect(marked(['We share with:', 'our host', 'others'], [{ clause: 'r', exact: 'We share with: our host' }])).toEqual(
    [['[We share with:]r'], ['[our host]r'], ['others']],
  );
});

it('names both questions where one sentence answers two', () => {
  const exact = 'You may ask for access or erasure.';
  expect(
    marked(
      [exact],
      [
        { clause: 'access', exact },
        { clause: 'erasure', exact },
      ],
    ),
  ).toEqual([['[You may ask for access or erasure.]access+erasure']]);
});

it('takes the place that the words in front name', () => {
  expect(marked(['Yes. No. Yes.'], [{ clause: 'x', exact: 'Yes.', prefix: 'No. ' }])).toEqual([
    ['Yes. No. ', '[Yes.]x'],
  ]);
});

it('names a question at its first answer only', () => {
  const [first, second] = markPassages(passagesOf('One.', 'Two.'), [
    { clause: 'x', exact: 'One.', prefix: '' },
    { clause: 'x', exact: 'Two.', prefix: '' },
  ]);
  expect([first?.[0]?.first, second?.[0]?.first]).toEqual([['x'], []]);
});

it('marks nothing for words that do not stand there', () => {
  expect(
    marked(
      ['We keep it.'],
      [
        { clause: 'x', exact: 'We sell it.' },
        { clause: 'y', exact: '' },
      ],
    ),
  ).toEqual([['We keep it.']]);
});

it('never loses or adds a letter of the policy', () => {
  const text = fc.string({ maxLength: 40 });
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 8 }),
      fc.array(fc.record({ clause: text, exact: text, prefix: text })),
      (texts, quotes) => {
        const joined = markPassages(passagesOf(...texts), quotes).map((it) =>
          it.map((stretch) => stretch.text).join(''),
        );
        expect(joined).toEqual(texts);
      },
    ),
  );
});
