import * as z from 'zod/mini';

/** What devices share. A kept policy never changes; a note and a mark do. */
export const ObjectKind = z.enum(['note', 'mark', 'policy']);
export type ObjectKind = z.infer<typeof ObjectKind>;

/** Which object: ids are unique within a kind. */
export const ObjectKey = z.object({ kind: ObjectKind, id: z.string().check(z.minLength(1), z.maxLength(100)) });
export type ObjectKey = z.infer<typeof ObjectKey>;

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** One thing that devices share, as plain data. A field that is not there is absent from it. */
export interface SharedObject extends ObjectKey {
  fields: { [name: string]: Json };
}

/** How a kind's fields come together where two devices changed them at once: by letters, by members, or (all others) as wholes. */
export const MERGED: {
  readonly [K in ObjectKind]: { readonly texts: readonly string[]; readonly sets: readonly string[] };
} = {
  note: { texts: ['body'], sets: ['tags'] },
  mark: { texts: [], sets: [] },
  policy: { texts: [], sets: [] },
};
