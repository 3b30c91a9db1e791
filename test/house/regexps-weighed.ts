import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { firstLetters, isLetter, isOptional } from './regexps-first';
import { ALL, BLANK, either, type LetterSet, meet, NO_WORD, NONE, WORD, within } from './regexps-letters';

/** An unbounded repetition (`*`, `+`, `{3,}`) of an expression. */
export interface Endless {
  raw: string;
  /** It can go on with a letter with which what follows could begin as well, so that both ways are tried. */
  torn: boolean;
  /** Nothing that follows could fail, so that it is never tried again. */
  last: boolean;
  /** What it repeats can be read in more ways than one: the mark of exponential time. */
  nested: boolean;
  /** It is of single letters, and no blank is among them. */
  withinWord: boolean;
}

/** How much work an expression can be made to do. */
export interface Weighed {
  /** Most steps from one place of a text, where an endless repetition goes on for `WORD_LENGTH` letters; never too few, often far too many. */
  steps: number;
  endless: Endless[];
  /** Whether it can begin at one place only. */
  anchored: boolean;
}

/** Longest word that `fold` (utils/policy) leaves; elsewhere only a number to calculate with. */
const WORD_LENGTH = 200;

const parser = new RegExpParser();

/** What can come next: letters, or null where the match is already made. */
type Next = LetterSet | null;
interface Weight {
  ways: number;
  steps: number;
}

/**
 * Weighs an expression by reading it. At each choice it asks whether the next letter decides: `\w* ` can be read in one way, `\w*a` in
 * as many as there are letters. Ways multiply, and each is a series of steps that a browser may have to take.
 */
export function weighRegExp(source: string, flags: string): Weighed {
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = parser.parsePattern(source, 0, source.length, unicode);
  const endless: Endless[] = [];
  const first = firstLetters(flags);

  /** What can come after the element at `at`, which ends in one of `ended` if it is a repetition of single letters. */
  function nextAfter(elements: AST.Element[], at: number, after: Next, ended: LetterSet): Next {
    let set = NONE;
    for (const element of elements.slice(at + 1)) {
      if (element.type === 'Assertion') {
        const isBorder = element.kind === 'word' && !element.negate && within(ended, WORD);
        if (isBorder) return either(set, NO_WORD);
        return element.kind === 'end' && !flags.includes('m') ? set : ALL;
      }
      const own = first(element);
      set = either(set, own.set);
      if (!own.empty) return set;
    }
    if (after === null) return elements.slice(at + 1).every(isOptional) ? null : ALL;
    return either(set, after);
  }

  function weighAll(elements: AST.Element[], after: Next): Weight {
    const sum = { ways: 1, steps: 0 };
    elements.forEach((element, at) => {
      const ended = element.type === 'Quantifier' && isLetter(element.element) ? first(element.element).set : ALL;
      const { ways, steps } = weigh(element, nextAfter(elements, at, after, ended));
      sum.steps += sum.ways * steps;
      sum.ways *= ways;
    });
    return sum;
  }

  function weighAlternatives(alternatives: AST.Alternative[], after: Next): Weight {
    const weights = alternatives.map(({ elements }) => weighAll(elements, after));
    const heads = alternatives.map(headOf);
    // Of alternatives that part somewhere only one can be gone on with.
    const together = weights.map((_, at) =>
      weights.reduce((sum, { ways }, other) => sum + (at === other || !part(heads[at], heads[other]) ? ways : 0), 0),
    );
    return { ways: Math.max(...together), steps: weights.reduce((sum, { steps }) => sum + steps, 0) };
  }

  function headOf({ elements }: AST.Alternative): LetterSet[] {
    const head: LetterSet[] = [];
    for (const element of elements) {
      const { set, empty } = first(element);
      if (element.type === 'Assertion') continue;
      if (empty) break;
      head.push(set);
      if (!isLetter(element)) break;
    }
    return head;
  }

  const part = (a: LetterSet[] = [], b: LetterSet[] = []) =>
    a.some((set, at) => b[at] !== undefined && !meet(set, b[at]));

  function weighRepetition(node: AST.Quantifier, after: Next): Weight {
    const { set, empty } = first(node.element);
    const { ways, steps } = weigh(node.element, node.max > 1 ? either(set, after ?? NONE) : after);
    const torn = after !== null && meet(set, after);
    if (node.max === Number.POSITIVE_INFINITY) {
      endless.push({
        raw: node.raw,
        torn,
        last: after === null,
        nested: ways > 1 || empty,
        withinWord: isLetter(node.element) && !meet(set, BLANK),
      });
    }
    const most = Math.min(node.max, WORD_LENGTH + node.min);
    const sum = { ways: 0, steps: 0 };
    for (let times = 0; times <= most && sum.steps < 1e30; times++) {
      if (times < most) sum.steps += ways ** times * steps;
      if (times >= node.min) sum.ways += ways ** times;
    }
    const decided = after === null || (!torn && ways === 1);
    return { ways: decided ? 1 : sum.ways, steps: sum.steps };
  }

  function weigh(node: AST.Element, after: Next): Weight {
    switch (node.type) {
      case 'Group':
      case 'CapturingGroup':
        return weighAlternatives(node.alternatives, after);
      case 'Quantifier':
        return weighRepetition(node, after);
      case 'Assertion':
        // What is looked for ahead or behind may be found and the whole fail yet, so that it is looked for again at the next place.
        return { ways: 1, steps: 'alternatives' in node ? weighAlternatives(node.alternatives, ALL).steps : 1 };
      case 'Backreference':
        return { ways: 1, steps: WORD_LENGTH };
      default:
        return { ways: 1, steps: 1 };
    }
  }

  const { steps } = weighAlternatives(pattern.alternatives, null);
  return { steps, endless, anchored: flags.includes('y') || (!flags.includes('m') && beginsAtStart(pattern)) };
}

const beginsAtStart = ({ alternatives }: AST.Pattern) =>
  alternatives.every(({ elements: [begin] }) => begin?.type === 'Assertion' && begin.kind === 'start');
