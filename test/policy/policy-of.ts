import { readPolicyMarkdown } from '../../utils/facts';
import { type ClauseAnswer, type PolicyReading, readPolicy } from '../../utils/policy';

/** Reads a policy written as Markdown. */
export const readingOf = (markdown: string): PolicyReading =>
  readPolicy(readPolicyMarkdown(markdown, 'https://campaign.example/privacy'));

/** Enough prose in a language that a short policy is told to be in it, and that answers nothing. */
export const filler: Record<string, string> = {
  en: 'This page was written by the people who look after the garden, and it is meant for everyone who likes to read about what they do.',
  fr: 'Cette page a été écrite par les gens qui prennent soin du jardin, et elle est faite pour tous ceux qui aiment lire ce qu’ils font.',
  de: 'Diese Seite wurde von den Leuten geschrieben, die sich um den Garten kümmern, und sie ist für alle gedacht, die gern lesen, was dort wächst.',
  es: 'Esta página fue escrita por la gente que cuida del jardín, y está hecha para todos los que quieren leer lo que crece allí cada año.',
  it: 'Questa pagina è stata scritta dalle persone che si occupano del giardino, ed è fatta per tutti quelli che amano leggere che cosa vi cresce.',
  pt: 'Esta página foi escrita pelas pessoas que cuidam do jardim, e foi feita para todos os que gostam de ler aquilo que lá cresce todos os anos.',
  nl: 'Deze pagina werd geschreven door de mensen die voor de tuin zorgen, en zij is bedoeld voor iedereen die graag leest wat er groeit.',
  pl: 'Tę stronę napisali ludzie, którzy opiekują się ogrodem, a jest ona dla wszystkich, którzy lubią czytać o tym, co tam rośnie każdego roku.',
};

export function answerTo(clause: string, reading: PolicyReading): ClauseAnswer {
  const answer = reading.answers.find((it) => it.clause === clause);
  if (!answer) throw new Error(`no clause ${clause}`);
  return answer;
}
