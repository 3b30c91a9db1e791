import { describe, expect, it } from 'vitest';
import { textFragment } from '../../components/report/text-fragment';

const url = 'https://host.example/privacy';

describe('the address that opens a document at a quote', () => {
  it.each([
    ['names a short passage whole', 'We keep data.', url, `${url}#:~:text=We%20keep%20data.`],
    [
      'writes out what would part the directive',
      'opt-in, or & not',
      url,
      `${url}#:~:text=opt%2Din%2C%20or%20%26%20not`,
    ],
    ['keeps the document’s own anchor', 'We keep', `${url}#s4`, `${url}#s4:~:text=We%20keep`],
    ['replaces a directive that stood there', 'We keep', `${url}#s4:~:text=old`, `${url}#s4:~:text=We%20keep`],
    ['survives half a character', 'We \ud83d keep', url, `${url}#:~:text=We%20%EF%BF%BD%20keep`],
  ])('%s', (_, exact, from, to) => {
    expect(textFragment({ exact, url: from })).toBe(to);
  });

  it('names a long passage by its two ends', () => {
    const exact = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(textFragment({ exact, url })).toBe(
      `${url}#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen`,
    );
  });

  it.each([
    ['both sides of a short quote', 'We keep', 'what we do: ', ' your name for', 'we%20do%3A-,We%20keep,-your%20name'],
    ['whole words only', 'We keep', 'ction of data. ', ' your na', 'of%20data.-,We%20keep,-your'],
    ['nothing where the quote ends within a word', 'campaig', 'a ', 'n', 'campaig'],
    ['nothing of signs alone', 'We keep', ' – ', ' … ', 'We%20keep'],
    [
      'nothing where the quote is long enough',
      'We keep your name and',
      'For this ',
      ' address',
      'We%20keep%20your%20name%20and',
    ],
  ])('tells repetitions apart: %s', (_, exact, prefix, suffix, text) => {
    expect(textFragment({ exact, url, prefix, suffix })).toBe(`${url}#:~:text=${text}`);
  });
});
