import type { ReactNode } from 'react';
import type { AnswerId } from './say-cell';

/** Shapes of the four answers, on a 12-unit grid; none stands higher than another. */
const SHAPES: Record<AnswerId, ReactNode> = {
  yes: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  no: <path d="M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M3.5 6h5" />,
  silent: <circle cx="6" cy="6" r="4.5" strokeDasharray="2 1.6" />,
  'not-checked': <path d="M2.5 6h7" />,
};

/** The shape of an answer. Decoration: the words beside it say the same. */
export function AnswerMark({ answer }: { answer: AnswerId }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" aria-hidden="true">
      <g strokeWidth="1.4" strokeLinecap="round">
        {SHAPES[answer]}
      </g>
    </svg>
  );
}
