import type { OwnershipRule } from './define-rule';
import { OwnershipNote } from './ownership-note';

const QUESTIONS = OwnershipNote.shape.question.options;

const files = import.meta.glob<OwnershipRule>('./rules/*.ts', { eager: true, import: 'default' });

/** Every rule, in the order in which notes are told. */
export const knownRules: readonly OwnershipRule[] = Object.values(files).sort(
  (a, b) => QUESTIONS.indexOf(a.question) - QUESTIONS.indexOf(b.question) || a.order - b.order,
);
