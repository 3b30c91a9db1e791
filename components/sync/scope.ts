import type { Scope, SpaceKind } from './space';

/** Between her own devices, everything; with others, only what she marks for them. */
export function scopeAtFirst(kind: SpaceKind): Scope {
  return kind === 'devices'
    ? { notes: 'all', marks: true, policies: true }
    : { notes: { tag: '' }, marks: false, policies: false };
}

/** The scope as it is asked for; null where a tag is wanted and none is named. */
export function wholeScope(scope: Scope): Scope | null {
  if (scope.notes === 'all') return scope;
  const tag = scope.notes.tag.trim();
  return tag === '' ? null : { ...scope, notes: { tag } };
}
