import type { Words } from '../../evidence';
import type { Report } from '../../report';
import { type Block, heading, line } from './block';
import { tellDate } from './tell-date';
import { tellForms } from './tell-forms';
import { tellCountries, tellLanguage } from './tell-names';
import { tellQuote } from './tell-quote';

type Ownership = Report['ownership'][number];

const QUESTIONS: readonly Ownership['question'][] = ['decides', 'stores', 'receives', 'told', 'leaves', 'after'];

/** Fourth question: what the page asks for and where that goes, then who decides over it, stores it, receives it. */
export function tellHolders({ forms, ownership }: Pick<Report, 'forms' | 'ownership'>, words: Words): Block[] {
  return [
    heading(2, words('share_holds')),
    tellForms(forms, words),
    ...QUESTIONS.flatMap((question) => ownership.filter((note) => note.question === question)).flatMap((note) =>
      tellOwnership(note, words),
    ),
  ];
}

function tellOwnership({ rule, values, quote, source, certainty }: Ownership, words: Words): Block[] {
  const sentence = words(`note_${rule.replaceAll('-', '_')}`, tellValues(values, words.locale));
  const read = words('share_read', { date: tellDate(source.date, words.locale), certainty });
  return [
    line(sentence),
    ...(quote ? [tellQuote(quote, source.url)] : []),
    line(`${words('share_source', { title: source.title })} `, { link: source.url }, `, ${read}`),
  ];
}

/** Codes become names, told apart by how their key ends; all else stays word for word. */
function tellValues(values: Ownership['values'], locale: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (key.endsWith('Languages'))
        return [
          key,
          value
            .split(' ')
            .map((lang) => tellLanguage(lang, locale))
            .join(', '),
        ];
      if (key.endsWith('Country')) return [key, tellCountries(value, locale)];
      if (key.endsWith('Language')) return [key, tellLanguage(value, locale)];
      return [key, value];
    }),
  );
}
