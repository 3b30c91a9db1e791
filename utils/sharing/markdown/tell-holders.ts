import type { Words } from '../../evidence';
import type { Report } from '../../report';
import { escapeMarkdown } from './escape-markdown';
import { quoteBlock } from './quote-block';
import { tellDate } from './tell-date';
import { tellForms } from './tell-forms';
import { tellCountries, tellLanguage } from './tell-names';
import { webAddress } from './web-address';

type Ownership = Report['ownership'][number];

const QUESTIONS: readonly Ownership['question'][] = ['decides', 'stores', 'receives', 'told', 'leaves', 'after'];

/** Fourth question, as blocks: what the page asks for and where that goes, then who decides over it, stores it, receives it. */
export function tellHolders({ forms, ownership }: Pick<Report, 'forms' | 'ownership'>, words: Words): string[] {
  return [
    `## ${words('share_holds')}`,
    tellForms(forms, words),
    ...QUESTIONS.flatMap((question) => ownership.filter((note) => note.question === question)).flatMap((note) =>
      tellOwnership(note, words),
    ),
  ];
}

function tellOwnership({ rule, values, quote, source, certainty }: Ownership, words: Words): string[] {
  const sentence = words(`note_${rule.replaceAll('-', '_')}`, tellValues(values, words.locale));
  const read = words('share_read', { date: tellDate(source.date, words.locale), certainty });
  const title = escapeMarkdown(words('share_source', { title: source.title }));
  return [
    escapeMarkdown(sentence),
    quote ? quoteBlock(quote.exact, quote.url === source.url ? undefined : quote.url) : '',
    `${title} ${webAddress(source.url)}, ${escapeMarkdown(read)}`,
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
