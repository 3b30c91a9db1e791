import { readPolicyMarkdown } from '../../utils/facts';
import { type ClauseAnswer, type PolicyReading, readPolicy } from '../../utils/policy';

/** Reads a policy written as Markdown. */
export const readingOf = (markdown: string): PolicyReading =>
  readPolicy(readPolicyMarkdown(markdown, 'https://campaign.example/privacy'));

/** Enough prose in a language that a short policy is told to be in it, and that answers nothing. */
export const filler: Record<string, string> = {
  en: 'This page was written by the people who look after the garden, and it is meant for everyone who likes to read about what they do.',
  fr: 'Cette page a été écrite par les gens qui prennent soin du jardin, et elle est faite pour tous ceux qui aiment lire ce qu’ils font.',
};

export function answerTo(clause: string, reading: PolicyReading): ClauseAnswer {
  const answer = reading.answers.find((it) => it.clause === clause);
  if (!answer) throw new Error(`no clause ${clause}`);
  return answer;
}
