/** Brackets of groups, quantifiers, bars, what stands for itself; the rest (classes, anchors, escapes, the wildcard) stands for anything. */
const TOKEN =
  /\\p\{[^}]{1,20}\}|\\[a-zA-Z\d]|\[(?:\\.|[^\]\\]){0,200}\]|[.^$]|(?<around>\(\?<?[=!])|(?<open>\((?:\?:|\?<\w{1,20}>)?)|(?<close>\))|(?<quantifier>[?*+]|\{\d{1,4}(?:,\d{0,4})?\})|(?<bar>\|)|\\?(?<plain>.)/gsu;
/** Which of the two stands in lower case depends on what comes after. */
const SIGMA = /[σς]/i;
/** Shorter stretches stand on every page. */
const SHORTEST = 3;

/**
 * Stretches of lower-case letters, one of which at least stands in whatever a lead finds; null where nothing is that sure. A page
 * without any of them need not be searched: most leads are in languages that it is not written in, and a browser takes longer to
 * compile them all than for the rest of a report.
 */
export function cluesOfLead(source: string): string[] | null {
  const tokens = [...source.matchAll(TOKEN)].map(({ groups }) => groups ?? {});
  let at = 0;
  return readAlternatives();

  /** Up to the end of the group: what each of its alternatives is sure to hold. */
  function readAlternatives(): string[] | null {
    let clues: string[] | null = [];
    for (;;) {
      const own = readSequence();
      clues = own && clues && [...clues, ...own];
      if (tokens[at]?.bar === undefined) break;
      at += 1;
    }
    at += 1;
    return clues;
  }

  /** The surest of what stands in a row. */
  function readSequence(): string[] | null {
    let best: string[] | null = null;
    let run = '';
    const offer = (clues: string[] | null) => {
      if (clues && shortest(clues) >= SHORTEST && shortest(clues) > shortest(best)) best = clues;
    };
    const endRun = () => {
      offer([run.toLowerCase()]);
      run = '';
    };
    for (; at < tokens.length; ) {
      const { around, open, close, bar, plain } = tokens[at] ?? {};
      if (close !== undefined || bar !== undefined) break;
      at += 1;
      const group = around === undefined && open === undefined ? null : readAlternatives();
      const repeated = tokens[at]?.quantifier !== undefined;
      if (repeated) at += 1;
      // What is repeated may be repeated no times; what is looked ahead for is not of the match, or must not stand there.
      if (plain !== undefined && !repeated && !SIGMA.test(plain)) run += plain;
      else endRun();
      if (open !== undefined && !repeated) offer(group);
    }
    endRun();
    return best;
  }
}

function shortest(clues: string[] | null): number {
  return clues === null ? 0 : Math.min(...clues.map((clue) => clue.trim().length));
}
