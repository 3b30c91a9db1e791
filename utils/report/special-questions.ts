import type { FormField } from '../facts';
import type { QuestionWords } from './define-question';
import { SpecialCategory, type SpecialQuestion } from './form-summary';
import { foldWords, hasWord } from './word-list';

const files = import.meta.glob<QuestionWords>('./form-questions/*.ts', { eager: true, import: 'default' });

/** What tells each special category, by its id: one file of `form-questions/` each. */
export const questionWords: ReadonlyMap<string, QuestionWords> = new Map(
  Object.entries(files).map(([path, question]) => [path.replace(/^.*\/|\.ts$/g, ''), question]),
);

/** Questions told of one form. */
const MOST = 20;
/** A sentence as long as this is no question but a notice. */
const LONGEST = 240;
const SILENT = /^(?:hidden|submit|button|image|reset)$/;

/** The questions of a form that ask about a special category, in the form's own words, each once. */
export function specialQuestions(fields: FormField[], languages: string[]): SpecialQuestion[] {
  const questions = fields.flatMap((field) =>
    field.decoy || SILENT.test(field.type)
      ? []
      : SpecialCategory.options.flatMap((category): SpecialQuestion[] => {
          const words = questionWords.get(category);
          const said = words && wordsThatTell(field, words, languages);
          return said ? [{ category, words: said }] : [];
        }),
  );
  const distinct = new Map(questions.map((it) => [`${it.category} ${it.words}`, it]));
  return [...distinct.values()].slice(0, MOST);
}

/** The label, else the choice, else the name that tells; the label is what is shown of a field known by its name. */
function wordsThatTell(field: FormField, { words, names }: QuestionWords, languages: string[]): string | undefined {
  const isSaid = (text: string) => text !== '' && text.length <= LONGEST && hasWord(words, languages, foldWords(text));
  const { label, under = '', options = [], name, type } = field;
  const box = type === 'checkbox' || type === 'radio';
  if (isSaid(label)) return label;
  if (box && isSaid(under)) return [under, label].filter(Boolean).join(': ').slice(0, 600);
  // A choice tells of a list of things to tick; in a drop-down of many it is one among others.
  const choice = box || options.length <= 8 ? options.find((option) => isSaid(option.label)) : undefined;
  if (choice !== undefined) return [label, choice.label].filter(Boolean).join(': ').slice(0, 600);
  return names.test(name) ? label || name : undefined;
}
