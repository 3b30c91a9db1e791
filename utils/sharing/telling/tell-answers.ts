import { inLocale, type Words } from '../../evidence';
import type { Report } from '../../report';
import { type Block, line, list } from './block';
import { tellList } from './tell-names';
import { tellQuote } from './tell-quote';

type Reading = Extract<Report['policy'], { status: 'read' }>['reading'];
type Answer = Reading['answers'][number];
type Detail = NonNullable<Answer['details']>[number];

/** Order in which questions to a policy are told. */
const GROUPS: readonly Answer['group'][] = ['who', 'what', 'whom', 'how-long', 'rights'];

/** What a policy says in its own words; then, apart, what was read and not found, and what could not be looked for. */
export function tellAnswers({ answers, passages }: Pick<Reading, 'answers' | 'passages'>, words: Words): Block[] {
  const quoted = GROUPS.flatMap((group) => answers.filter((it) => it.group === group && it.quotes.length > 0));
  const labels = (answer: Answer['answer']) =>
    answers.filter((it) => it.answer === answer).map(({ label }) => inLocale(label, words.locale));
  const silent = labels('silent');
  const notChecked = labels('not-checked');
  return [
    ...quoted.flatMap((answer) => tellQuoted(answer, words)),
    ...(silent.length > 0 ? [tellAbsent('share_silent', silent, passages, words)] : []),
    ...(notChecked.length > 0 ? [tellAbsent('share_not_checked', notChecked, passages, words)] : []),
  ];
}

function tellQuoted({ label, answer, quotes, details = [] }: Answer, words: Words): Block[] {
  const question = inLocale(label, words.locale);
  const quoted = new Set(quotes.map(({ exact }) => exact));
  return [
    line({ strong: words('share_answer', { question, answer }) }),
    ...quotes.map((quote) => tellQuote(quote)),
    ...details.flatMap((detail) => tellDetail(detail, quoted, words)),
  ];
}

/** A part of the answer by its name or as it is written, with its sentence unless that was quoted already. */
function tellDetail({ label, said = '', quote }: Detail, quoted: Set<string>, words: Words): Block[] {
  const name = list([label ? inLocale(label, words.locale) : said]);
  if (quoted.has(quote.exact)) return [name];
  quoted.add(quote.exact);
  return [name, tellQuote(quote)];
}

function tellAbsent(key: string, labels: string[], passages: number, words: Words): Block {
  return line(words(key, { questions: tellList(labels, words.locale), passages }));
}
