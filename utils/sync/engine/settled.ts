import type { StoredObject } from '../store/layout';
import { nameHeads } from './said';

/** Whether what stands here is what the heads say, as far as is written down. */
export const isSettled = ({ heads, applied, touched }: StoredObject) =>
  touched === undefined && applied !== undefined && nameHeads(heads) === nameHeads(applied);

/** The citizen shares it no longer: what becomes of it here, its deletion too, is no business of the space. */
export function apart({ applied: _, touched: __, instead: ___, ...stored }: StoredObject): StoredObject {
  return stored;
}

/** What stands here is what the heads say. */
export function settled({ touched: _, instead: __, ...stored }: StoredObject): StoredObject {
  return { ...stored, applied: stored.heads };
}
