import type { FoundRegExp } from './regexps-in-source';
import { weighRegExp } from './regexps-weighed';

/** More steps than gaps of bounded length can make it take; repetitions of what can be read in several ways take more than 10^30. */
const MOST_STEPS = 1e13;

/** Files whose expressions are tried on folded text only, in which no word is longer than 200 letters (utils/policy/fold.ts). */
export const FOLDED = /^utils\/policy\/phrases\//;

export interface Judged {
  /** Why the expression could be made slow, as far as reading it tells. */
  offences: string[];
  /** Whether reading it does not tell, so that a checker must: it repeats without end what may have to be tried again. */
  doubtful: boolean;
}

/** Tells by its form whether an expression takes a time that grows no faster than the text. */
export function judgeRegExp({ source, flags, files }: FoundRegExp): Judged {
  const { steps, endless, anchored } = weighRegExp(source, flags);
  const tooMany = steps > MOST_STEPS ? [`takes up to ${steps.toExponential(0)} steps from one place`] : [];
  if (files.every((file) => FOLDED.test(file))) {
    const beyond = endless.filter((it) => !it.withinWord).map((it) => `${it.raw} goes on beyond one word`);
    return { offences: [...tooMany, ...beyond], doubtful: false };
  }
  const again = endless.filter((it) => it.nested || !(it.last || (anchored && !it.torn)));
  // From one place, one repetition that is tried again with each of its lengths is still linear.
  const linear =
    anchored &&
    again.length === 1 &&
    again[0]?.nested === false &&
    endless.every((it) => it.last || again.includes(it));
  return { offences: tooMany, doubtful: again.length > 0 && !linear };
}
