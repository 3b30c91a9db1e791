import { KeptPolicy, KeptText } from '../../changes';
import type { SharedObject } from '../../sync';
import { asFields } from './share-fields';

/** A kept policy as a space knows it. When its text was last seen is each device's own. */
export function sharePolicy({ id, seenAt: _, ...policy }: KeptPolicy, text: KeptText): SharedObject {
  return { kind: 'policy', id, fields: asFields({ ...policy, text }) };
}

/** A kept policy that came from a space; undefined where it is none that could be kept. */
export function policyFrom({ id, fields }: SharedObject): { policy: KeptPolicy; text: KeptText } | undefined {
  const { text: words, ...said } = fields;
  const policy = KeptPolicy.safeParse({ ...said, id, seenAt: said.readAt }).data;
  const text = KeptText.safeParse(words).data;
  return policy && text && { policy, text };
}
