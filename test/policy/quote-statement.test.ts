import { describe, expect, it } from 'vitest';
import type { Passage } from '../../utils/facts';
import type { Statement } from '../../utils/policy/find-statements';
import { quoteStatement } from '../../utils/policy/quote-statement';
import { passage, prepared } from './unit-of';

const a = (length: number) => 'a'.repeat(length);
const weighs = (words: string) => words.split('keep').length - 1;

/** Quotes the sentence that holds some words; `lang` of the policy, `needsLead` and the rest as the statement says. */
function quote(passages: Passage[], words: string, rest: Partial<Statement> = {}, lang = 'en') {
  const policy = prepared(passages, lang);
  const unit = policy.units.find((it) => policy.words.slice(it.start, it.end).includes(words));
  if (!unit) throw new Error(`no sentence with ${words}`);
  return quoteStatement(policy, { unit, score: 4, weighs, needsLead: false, ...rest });
}
const exacts = (...args: Parameters<typeof quote>) => quote(...args).map(({ exact }) => exact);

describe('a sentence', () => {
  it('is quoted with thirty-two characters on either side, its heading, address and language', () => {
    const text = `${a(40)}. We keep your letters. B${'b'.repeat(40)}.`;
    expect(quote([passage(text, { heading: 'How long' })], 'We keep')).toEqual([
      {
        exact: 'We keep your letters.',
        prefix: `${a(30)}. `,
        suffix: ` B${'b'.repeat(30)}`,
        heading: 'How long',
        url: 'https://list.example/privacy',
        lang: 'en',
      },
    ]);
  });

  it('at the beginning and end of a policy has nothing around it, and no heading where there is none', () => {
    expect(quote([passage('We keep your letters.')], 'We keep')).toEqual([
      { exact: 'We keep your letters.', prefix: '', suffix: '', url: 'https://list.example/privacy', lang: 'en' },
    ]);
  });

  it('has what stands in the passages beside it around it', () => {
    const [found] = quote([passage('Welcome.'), passage('We keep your letters.'), passage('Goodbye.')], 'We keep');
    expect(found).toMatchObject({ prefix: 'Welcome. ', suffix: ' Goodbye.' });
  });

  it('is quoted up to a comma where a part says the same', () => {
    const [found] = quote([passage(`We keep your letters, ${a(300)} and so on.`)], 'We keep');
    expect(found).toMatchObject({ exact: 'We keep your letters,', suffix: ` ${a(31)}` });
  });

  it('is short enough by itself, however long the policy goes on', () => {
    expect(exacts([passage('We keep it, here and there.'), passage(`And ${a(400)}`)], 'We keep')).toEqual([
      'We keep it, here and there.',
    ]);
  });

  it('is quoted up to six hundred characters', () => {
    const text = `We keep ${a(650)}`;
    expect(exacts([passage(text, { kind: 'item', lead: 'All:' })], 'We keep')[0]).toHaveLength(600);
  });
});

describe('what a colon announces', () => {
  it.each<[string, Passage[], string]>([
    [
      'belongs to it, passage by passage',
      [passage('We keep the letters of:'), passage('Anna'), passage('and Ben')],
      'We keep the letters of: Anna and Ben',
    ],
    [
      'ends at the next heading',
      [passage('We keep the letters of:'), passage('Anna'), passage('Rights', { kind: 'heading' }), passage('Ben')],
      'We keep the letters of: Anna',
    ],
    [
      'ends where the quote would be long',
      [passage('We keep the letters of:'), passage('Anna'), passage(a(300)), passage('Ben')],
      'We keep the letters of: Anna',
    ],
    [
      'may fill three hundred characters',
      [passage('We keep the letters of:'), passage(a(276)), passage('b')],
      `We keep the letters of: ${a(276)}`,
    ],
    [
      'may not fill one more',
      [passage('We keep the letters of:'), passage(a(277)), passage('b')],
      'We keep the letters of:',
    ],
    [
      'belongs to it wherever it stands in a policy',
      [passage(a(200)), passage('We keep the letters of:'), passage('Anna')],
      'We keep the letters of: Anna',
    ],
    ['is nothing at the end of a policy', [passage('We keep the letters of:')], 'We keep the letters of:'],
    ['is nothing where there is no colon', [passage('We keep the letters.'), passage('Anna')], 'We keep the letters.'],
  ])('%s', (_, passages, exact) => {
    expect(exacts(passages, 'We keep')).toEqual([exact]);
  });

  it('is in the same passage where the sentence does not end it', () => {
    const text = `We keep the letters of:\nAnna, who lives here.`;
    const policy = prepared([passage('Hello to you all.'), passage(text), passage('Ben')]);
    const unit = { passage: 1, start: 18, end: 41, words: '', context: '', heading: '' };
    expect(quoteStatement(policy, { unit, score: 4, weighs, needsLead: false }).map(({ exact }) => exact)).toEqual([
      'We keep the letters of:',
    ]);
  });

  it('is not looked for behind a part of a sentence', () => {
    const long = `We keep your letters, ${a(300)} of:`;
    expect(exacts([passage(long), passage('Anna')], 'We keep')).toEqual(['We keep your letters,']);
  });
});

describe('an item that answers by its lead-in', () => {
  const LEAD = 'We keep for a year:';
  const item = (text: string, lead = LEAD) => passage(text, { kind: 'item', lead });
  const needed = { needsLead: true };

  it('is quoted with it, and with all between', () => {
    expect(exacts([passage(LEAD), item('your letters;'), item('your name.')], 'your name', needed)).toEqual([
      'We keep for a year: your letters; your name.',
    ]);
  });

  it('is quoted with it wherever they stand in a policy', () => {
    expect(exacts([passage(a(250)), passage(LEAD), item('your letters;')], 'your letters', needed)).toEqual([
      'We keep for a year: your letters;',
    ]);
  });

  it('is quoted with the one above it, though the same stands below again', () => {
    const passages = [passage(LEAD), item('your letters;'), passage(LEAD), item('your name.')];
    expect(exacts(passages, 'your letters', needed)).toEqual(['We keep for a year: your letters;']);
  });

  it('is quoted alone where it needs none', () => {
    expect(exacts([passage(LEAD), item('your letters;')], 'your letters')).toEqual(['your letters;']);
  });

  it('is quoted with the last sentence of it alone', () => {
    const lead = `Welcome to all. We are here. ${LEAD}`;
    expect(exacts([passage(lead), item('your letters;', lead)], 'your letters', needed)).toEqual([
      'We keep for a year: your letters;',
    ]);
  });

  it('is quoted with a lead-in that is the end of its passage', () => {
    expect(exacts([passage(`Welcome to all. ${LEAD}`), item('your letters;')], 'your letters', needed)).toEqual([
      'We keep for a year: your letters;',
    ]);
  });

  it.each([
    [261, ['We keep for a year: ', 1]],
    [280, ['We keep for a year: ', 1]],
    [281, ['', 2]],
  ] as const)('of %i characters is quoted %j', (length, [before, quotes]) => {
    const text = a(length);
    const found = exacts([passage(LEAD), item(text)], text, needed);
    expect(found).toEqual(quotes === 1 ? [`${before}${text}`] : [text, LEAD]);
  });

  it('is quoted whole, however well a part would answer', () => {
    const text = `we keep it, ${a(320)}`;
    expect(exacts([passage(LEAD), item(text)], 'we keep it', needed)).toEqual([text, LEAD]);
  });

  it('is quoted alone where its lead-in stands nowhere', () => {
    expect(exacts([passage('Hello.'), item('your letters;')], 'your letters', needed)).toEqual(['your letters;']);
    expect(exacts([item('your letters;')], 'your letters', needed)).toEqual(['your letters;']);
  });

  it('does not take a heading of the same words for its lead-in', () => {
    const passages = [passage('Welcome to all.'), passage(LEAD, { kind: 'heading' }), item('your letters;')];
    expect(exacts(passages, 'your letters', needed)).toEqual(['your letters;']);
    expect(exacts([passage(LEAD), ...passages.slice(1)], 'your letters', needed)).toEqual([
      `${LEAD} ${LEAD} your letters;`,
    ]);
  });

  it('takes the nearest of two', () => {
    expect(exacts([passage(LEAD), passage(LEAD), item('your letters;')], 'your letters', needed)).toEqual([
      `${LEAD} your letters;`,
    ]);
  });

  it.each([
    [59, 2],
    [60, 1],
  ])('with %i items between them is quoted in %i pieces', (between, quotes) => {
    const items = Array.from({ length: between }, (_, at) => item(`letter number ${at} of the year;`));
    const found = exacts([passage(LEAD), ...items, item('your name.')], 'your name', needed);
    expect(found).toEqual(quotes === 2 ? ['your name.', LEAD] : ['your name.']);
  });

  it('of a table is quoted with the row of the column titles, whole', () => {
    const titles = passage('Data. How long we keep it:', { kind: 'row' });
    const row = passage('Letters | one year', { kind: 'row', lead: 'How long we keep it:' });
    expect(exacts([titles, row], 'Letters', needed)).toEqual(['Data. How long we keep it: Letters | one year']);
  });
});
