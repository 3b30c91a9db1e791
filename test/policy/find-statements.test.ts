import { describe, expect, it } from 'vitest';
import { answerTo, filler, readingOf } from './policy-of';

const quoteOf = (clause: string, text: string) =>
  answerTo(clause, readingOf(`${filler.en}\n\n${filler.en}\n\n${text}`)).quotes[0]?.exact;

describe('of the sentences that answer', () => {
  it('a short one is quoted rather than a long one that names the same things in passing', () => {
    const aside = 'which the members of the garden association talked about for a whole evening in the old town hall, ';
    const long = `We share your personal data, ${aside.repeat(3)}with the service providers whom we trust.`;
    const short = 'We share your personal data with the service providers who print our letters.';
    expect(quoteOf('recipients', `${long}\n\n${short}`)).toBe(short);
  });

  it('the first item of a list is quoted with the words that introduce it', () => {
    const list = 'We use your personal information to:\n\n- send you our letters;\n- find a place for every volunteer.';
    expect(quoteOf('purposes', list)).toBe('We use your personal information to: send you our letters;');
  });

  it('an item that answers only behind a lead-in far above comes first, the lead-in after it', () => {
    const unknown = Array.from(
      { length: 30 },
      (_, at) => `- street number ${at} of the valley, on the side of the mill;`,
    );
    const list = `You have the right:\n\n${unknown.join('\n')}\n- to be forgotten by all who hold your data.`;
    const { quotes } = answerTo('erasure', readingOf(`${filler.en}\n\n${filler.en}\n\n${list}`));
    expect(quotes.map((it) => it.exact)).toEqual(['to be forgotten by all who hold your data.', 'You have the right:']);
  });

  it('one that stands under the heading of the question is quoted rather than the same elsewhere', () => {
    const elsewhere = 'We keep your personal data for two years.';
    const under = 'We keep your personal data for ten years.';
    expect(quoteOf('retention', `${elsewhere}\n\n## How long we keep your data\n\n${under}`)).toBe(under);
  });

  it('one is found by how it begins wherever it stands in the policy', () => {
    const sentence = 'We are an association of people from the valley.';
    expect(quoteOf('controller', `A word of greeting to all. ${sentence}`)).toBe(sentence);
  });
});
