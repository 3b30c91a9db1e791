import type { Clause } from './define-clause';

const files = import.meta.glob<Clause>('./clauses/*.ts', { eager: true, import: 'default' });

/** Every clause with its id, in the order in which data flows: one file of `clauses/` each, the file name being the id. */
export const clauses: readonly { id: string; clause: Clause }[] = Object.entries(files)
  .map(([path, clause]) => ({ id: path.replace(/^.*\/|\.ts$/g, ''), clause }))
  .sort((a, b) => a.clause.order - b.clause.order || (a.id < b.id ? -1 : 1));
