import { inLocale, type Words } from '../../evidence';
import type { Report } from '../../report';
import { escapeMarkdown } from './escape-markdown';
import { quoteBlock } from './quote-block';
import { tellList } from './tell-names';

type Reading = Extract<Report['policy'], { status: 'read' }>['reading'];
type Answer = Reading['answers'][number];

/** Order in which questions to a policy are told. */
const GROUPS: readonly Answer['group'][] = ['who', 'what', 'whom', 'how-long', 'rights'];

/** What a policy says in its own words; then, apart, what was read and not found, and what could not be looked for. */
export function tellAnswers({ answers, passages }: Pick<Reading, 'answers' | 'passages'>, words: Words): string[] {
  const quoted = GROUPS.flatMap((group) => answers.filter((it) => it.group === group && it.quotes.length > 0));
  const labels = (answer: Answer['answer']) =>
    answers.filter((it) => it.answer === answer).map(({ label }) => inLocale(label, words.locale));
  const silent = labels('silent');
  const notChecked = labels('not-checked');
  return [
    ...quoted.flatMap((answer) => tellQuoted(answer, words)),
    silent.length > 0 ? tellAbsent('share_silent', silent, passages, words) : '',
    notChecked.length > 0 ? tellAbsent('share_not_checked', notChecked, passages, words) : '',
  ];
}

function tellQuoted({ label, answer, quotes }: Answer, words: Words): string[] {
  const question = inLocale(label, words.locale);
  return [
    `**${escapeMarkdown(words('share_answer', { question, answer }))}**`,
    ...quotes.map(({ exact, url }) => quoteBlock(exact, url)),
  ];
}

function tellAbsent(key: string, labels: string[], passages: number, words: Words): string {
  return escapeMarkdown(words(key, { questions: tellList(labels, words.locale), passages }));
}
