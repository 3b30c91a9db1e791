import { fold } from './fold';
import { languages } from './languages';

/** A day as it is written, and in ISO 8601: `2018-05-25`, or `2018-05` where no day is given; absent where it could be two days. */
export interface WrittenDate {
  said: string;
  iso?: string;
}

const YEAR = '((?:19|20)\\d{2})';
const NUMBERS: [RegExp, (parts: string[]) => string | undefined][] = [
  [new RegExp(`\\b${YEAR}[-./](\\d{1,2})[-./](\\d{1,2})\\b`), ([y, m, d]) => isoOf(y, m, d)],
  [
    new RegExp(`\\b(\\d{1,2}) ?[./-] ?(\\d{1,2}) ?[./-] ?${YEAR}\\b`),
    ([first, second, y]) => eitherWay(first, second, y),
  ],
  [new RegExp(`\\b(\\d{1,2})[./] ?${YEAR}\\b`), ([m, y]) => isoOf(y, m)],
];

/** Slashes are written day first in Europe and month first in America: told only where it makes no difference. */
function eitherWay(first?: string, second?: string, year?: string): string | undefined {
  const dayFirst = isoOf(year, second, first);
  const monthFirst = isoOf(year, first, second);
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}

/** A day that its month does not have ("31 June") is none: a browser would show it as another one. */
function isoOf(year = '', month = '', day?: string): string | undefined {
  const [m, d] = [Number(month), day === undefined ? 1 : Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysIn(Number(year), m)) return undefined;
  const padded = (it: number) => String(it).padStart(2, '0');
  return day === undefined ? `${year}-${padded(m)}` : `${year}-${padded(m)}-${padded(d)}`;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const patterns = new Map<string, [RegExp, (parts: string[]) => string | undefined][]>();

/** Patterns with the names of a language's months, its own and the English ones: templates leave those in. */
function patternsOf(lang: string): [RegExp, (parts: string[]) => string | undefined][] {
  const known = patterns.get(lang);
  if (known) return known;
  const names = [languages.get(lang), languages.get('en')].flatMap((it) => it?.months ?? []);
  const numbers = new Map(names.flatMap((it, at) => it.split('|').map((name) => [name, String((at % 12) + 1)])));
  const month = `(${[...numbers.keys()].join('|')})`;
  const number = (name = '') => numbers.get(name);
  // The names are folded, so every letter of theirs stands for itself; "\b" knows Latin letters only.
  const made: [RegExp, (parts: string[]) => string | undefined][] = [
    [
      new RegExp(
        `(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|o|[.°])?,? ?(?:de |of |d'|ta' )?${month}[.,]{0,2} ?(?:de |del |of )?${YEAR}`,
      ),
      ([d, m, y]) => isoOf(y, number(m), d),
    ],
    [
      new RegExp(`(?<!\\p{L})${month}[.]? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, 'u'),
      ([m, d, y]) => isoOf(y, number(m), d),
    ],
    [new RegExp(`(?<!\\d)${YEAR}[.]? ?(?:m[.] |gada )?${month}[.]? (\\d{1,2})`), ([y, m, d]) => isoOf(y, number(m), d)],
    [new RegExp(`(?<!\\p{L})${month}[.,/]{0,2} ?(?:de |del )?${YEAR}`, 'u'), ([m, y]) => isoOf(y, number(m))],
    ...NUMBERS,
  ];
  patterns.set(lang, made);
  return made;
}

/** The first day that a text in `lang` names; `said` is as it stands there, folded. */
export function readDate(text: string, lang: string): WrittenDate | undefined {
  const folded = fold(text);
  for (const [pattern, read] of patternsOf(lang)) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const iso = read(found.slice(1));
    return { said: found[0], ...(iso && { iso }) };
  }
  return undefined;
}
