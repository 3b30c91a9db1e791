import { expect, it } from 'vitest';
import { languages } from '../../utils/policy/languages';
import { readDate } from '../../utils/policy/read-date';

it.each([
  ['en', 'Last updated: 25 May 2018.', '2018-05-25'],
  ['en', 'Effective May 3rd, 2021', '2021-05-03'],
  ['en', 'Revised 2024-02-29', '2024-02-29'],
  ['en', 'Last modified on the 1st of March 2020', '2020-03-01'],
  ['en', 'Updated 25/05/2018', '2018-05-25'],
  ['fr', 'Dernière mise à jour : 1er août 2023', '2023-08-01'],
  ['fr', 'Version de décembre 2022', '2022-12'],
  ['de', 'Stand: 7. März 2024', '2024-03-07'],
  ['de', 'Stand: 05/2018', '2018-05'],
  ['de', 'Stand: 7. Jänner 2024', '2024-01-07'],
  ['es', 'Última actualización: 12 de enero de 2025', '2025-01-12'],
  ['it', 'Ultimo aggiornamento: 1º settembre 2020', '2020-09-01'],
  ['pt', 'Atualizada em 3 de março de 2019', '2019-03-03'],
  ['pt', 'Efetiva a partir de Setembro/2022', '2022-09'],
  ['nl', 'Geüpdatet op: 23 – 08 – 2017', '2017-08-23'],
  ['nl', 'Laatst bijgewerkt op 14 oktober 2021', '2021-10-14'],
  ['pl', 'Ostatnia aktualizacja: 5 października 2023 r.', '2023-10-05'],
  ['cs', 'Účinné od 1. ledna 2024', '2024-01-01'],
  ['hu', 'Hatályos: 2023. május 4. napjától', '2023-05-04'],
  ['lt', 'Atnaujinta 2022 m. birželio 9 d.', '2022-06-09'],
  ['lv', 'Atjaunota 2022. gada 9. jūnijā', undefined],
  ['el', 'Τελευταία ενημέρωση: 9 Ιουνίου 2022', '2022-06-09'],
  ['bg', 'Последна актуализация: 9 юни 2022 г.', '2022-06-09'],
  ['fi', 'Päivitetty 9. kesäkuuta 2022', '2022-06-09'],
  ['sv', 'Senast uppdaterad den 9 juni 2022', '2022-06-09'],
  ['ga', 'Nuashonraithe 9 Meitheamh 2022', '2022-06-09'],
])('%s: “%s” names %s', (lang, text, iso) => {
  expect(readDate(text, lang)?.iso).toBe(iso);
});

it('does not choose between the fifth of June and the sixth of May', () => {
  expect(readDate('Last updated 05/06/2018', 'en')).toEqual({ said: '05/06/2018' });
});

it.each([
  ['31 June 2022', '31 june 2022'],
  ['29/02/2023', '29/02/2023'],
  ['30 February 2024', '30 february 2024'],
  ['2022-04-31', '2022-04-31'],
  ['0 May 2018', '0 may 2018'],
  ['2018-13-01', '2018-13-01'],
  ['2018-00-10', '2018-00-10'],
  ['13/13/2018', '13/13/2018'],
  ['00/2018', '00/2018'],
  ['13/2018', '13/2018'],
])('names no day that there is not: “%s” is told as it is written', (text, said) => {
  expect(readDate(`Last updated: ${text}.`, 'en')).toEqual({ said });
});

it.each([
  ['31 January 2022', '2022-01-31'],
  ['29 February 2024', '2024-02-29'],
  ['30 June 2022', '2022-06-30'],
  ['1 December 1999', '1999-12-01'],
  ['13/05/2018', '2018-05-13'],
  ['05/13/2018', '2018-05-13'],
  ['05.05.2018', '2018-05-05'],
  ['5-12-2018', undefined],
  ['2018.05.25', '2018-05-25'],
  ['2018/5/2', '2018-05-02'],
  ['12/2018', '2018-12'],
  ['1.2018', '2018-01'],
  ['May, 2018', '2018-05'],
  ['Sept. 2018', '2018-09'],
  ['sep 3, 2018', '2018-09-03'],
  ['Jan. 3 2018', '2018-01-03'],
  ['22nd of May, 2018', '2018-05-22'],
  ['3rd May 2018', '2018-05-03'],
  ['11th May 2018', '2018-05-11'],
  ['May 1st, 2018', '2018-05-01'],
  ['May 22nd 2018', '2018-05-22'],
  ['2018 May 4', '2018-05-04'],
  ['125 May 2018', '2018-05'],
  ['dismay 3, 2018', undefined],
  ['dismay 2018', undefined],
  ['12018-05-25', undefined],
  ['2018-05-251', undefined],
  ['25 May 1899', undefined],
  ['25 May 2118', undefined],
])('reads “%s” as %s', (text, iso) => {
  expect(readDate(`Last updated: ${text}`, 'en')?.iso).toBe(iso);
});

it('says it as it is written, folded, and takes the first', () => {
  expect(readDate('On the 25 May 2018, and on 3 June 2019.', 'en')).toEqual({ said: '25 may 2018', iso: '2018-05-25' });
  expect(readDate('no day at all', 'en')).toBeUndefined();
  expect(readDate('', 'en')).toBeUndefined();
});

it.each([
  ['de', 'Stand: May 2018', '2018-05'],
  ['fr', 'Updated on 3 May 2018', '2018-05-03'],
  ['und', '3 May 2018', '2018-05-03'],
  ['de', 'Stand: 3. Mai 2018', '2018-05-03'],
  ['en', 'Stand: 3. Mai 2018', undefined],
  ['de', 'Stand: 3. Dezember 2018', '2018-12-03'],
])('%s: knows its own months and the English ones, which templates leave in: “%s”', (lang, text, iso) => {
  expect(readDate(text, lang)?.iso).toBe(iso);
  expect(readDate(text, lang)?.iso).toBe(iso); // and again, from what is remembered of the language
});

it.each(['in 2018 we grew', 'article 25 of 2016/679', 'call 01/2345 678', 'May we help you? 2018 was fine'])(
  'sees no day in “%s”',
  (text) => {
    expect(readDate(text, 'en')?.iso).toBeUndefined();
  },
);

it('knows twelve months in every language, none of them twice', () => {
  for (const [code, { months }] of languages) {
    expect({ code, months: months.length }).toEqual({ code, months: 12 });
    const names = months.flatMap((it) => it.split('|'));
    expect({ code, twice: names.filter((it, at) => names.indexOf(it) !== at) }).toEqual({ code, twice: [] });
  }
});
