import type { ClauseAnswer, PolicyReading } from '../policy';

/** Fewer answers than this about data, recipients, times or rights are chance, even in a text that speaks of privacy. */
const FEWEST_ANSWERS = 2;

/** What a policy may leave to the legal notice: "our address is in the imprint". */
const LEFT_TO_THE_NOTICE = ['controller', 'contact', 'dpo'];

const isAnswered = ({ answer }: ClauseAnswer) => answer === 'yes' || answer === 'no';

/** Whether a legal notice holds a part about privacy: it answers more than who runs the site. */
export function holdsPolicy({ answers }: PolicyReading): boolean {
  return answers.filter((it) => isAnswered(it) && it.group !== 'who').length >= FEWEST_ANSWERS;
}

/** A reading in which the legal notice answers who decides, where the policy itself is silent; each quote names its own document. */
export function addFromNotice(policy: PolicyReading, notice: PolicyReading | undefined): PolicyReading {
  if (notice === undefined) return policy;
  const answers = policy.answers.map((answer) => {
    if (answer.answer !== 'silent' || !LEFT_TO_THE_NOTICE.includes(answer.clause)) return answer;
    return notice.answers.find((it) => it.clause === answer.clause && it.answer === 'yes') ?? answer;
  });
  return { ...policy, answers };
}
