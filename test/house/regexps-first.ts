import type { AST } from '@eslint-community/regexpp';
import { ALL, either, type LetterSet, NONE, setOf } from './regexps-letters';

/** The letters that an element can begin with, and whether it can be left out or hold nothing. */
export interface First {
  set: LetterSet;
  empty: boolean;
}

/** Tells of the elements of one expression what they can begin with. */
export function firstLetters(flags: string): (node: AST.Node) => First {
  const known = new Map<AST.Node, First>();

  function first(node: AST.Node): First {
    const found = known.get(node) ?? find(node);
    known.set(node, found);
    return found;
  }

  function find(node: AST.Node): First {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives
          .map(({ elements }) => firstOf(elements))
          .reduce((a, b) => ({ set: either(a.set, b.set), empty: a.empty || b.empty }));
      case 'Quantifier': {
        const { set, empty } = first(node.element);
        return { set, empty: empty || node.min === 0 };
      }
      case 'Assertion':
        return { set: NONE, empty: true };
      case 'Backreference':
        return { set: ALL, empty: true };
      default:
        return { set: setOf(node.raw, flags), empty: false };
    }
  }

  function firstOf(elements: AST.Element[]): First {
    let set = NONE;
    for (const element of elements) {
      const own = first(element);
      set = either(set, own.set);
      if (!own.empty) return { set, empty: false };
    }
    return { set, empty: true };
  }

  return first;
}

/** Whether an element is always exactly one letter. */
export const isLetter = ({ type }: AST.Node): boolean => /^Character/.test(type) || type === 'ExpressionCharacterClass';

/** Whether an element can always be left out, so that nothing fails for it. */
export function isOptional(node: AST.Element): boolean {
  if (node.type === 'Quantifier') return node.min === 0 || isOptional(node.element);
  const isGroup = node.type === 'Group' || node.type === 'CapturingGroup';
  return isGroup && node.alternatives.some(({ elements }) => elements.every(isOptional));
}
