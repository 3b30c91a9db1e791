import type { ReactNode } from 'react';

/** A component's states, by what they show. */
export type States = Record<string, ReactNode>;

const SHELVES = import.meta.glob<Record<string, States>>(['./*.tsx'], { eager: true, import: 'default' });

/** Every component's states, by its name; a file of this folder holds those of one kind. */
export const SAMPLES: Record<string, States> = Object.assign({}, ...Object.values(SHELVES));
