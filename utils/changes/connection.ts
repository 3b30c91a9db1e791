import { type Connection, connect, type Stores as StoresOf } from '../database';
import { steps } from './migrations';
import { asPoliciesUnavailable } from './policies-unavailable';
import type { PoliciesLayout } from './stored-policy';

type Name = 'policies' | 'texts';

/** Both stores, in one transaction: a version and its text come and go together. */
export type Stores<M extends 'readonly' | 'readwrite'> = StoresOf<PoliciesLayout, Name, M>;

/** A connection to the kept policies. `todo` are the migrations; only tests hand over others. */
export function connectPolicies(name: string, todo = steps): Connection<PoliciesLayout, Name> {
  return connect<PoliciesLayout, Name>({
    name,
    steps: todo,
    stores: ['policies', 'texts'],
    unavailable: asPoliciesUnavailable,
  });
}
