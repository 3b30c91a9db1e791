import { isThing, listOf, textOf } from './fields';

/** How accounts of annotation services begin. */
const ACCOUNT = /^acct:/;

/** Who is named as the creator: a name, a nickname, or at least an account or address. */
export function nameOf(creator: unknown): string | undefined {
  const [first] = listOf(creator);
  if (typeof first === 'string') return first.replace(ACCOUNT, '') || undefined;
  if (!isThing(first)) return undefined;
  return textOf(first.name) ?? textOf(first.nickname) ?? textOf(first.id);
}
