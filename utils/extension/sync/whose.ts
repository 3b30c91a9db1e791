import type { SharedBeside } from '../../notes';
import type { Json, Member, SpaceKind } from '../../sync';

/** Who is who in a space, as far as it concerns whose words something is. */
export interface People {
  kind: SpaceKind;
  me: string;
  members: readonly Member[];
}

/** Whose an object is: the member who first shared it, and whom that member had it from. */
export interface Whose {
  by?: string;
  from?: string;
}

/** In a group, what is shared says by whom; of one person's devices, all is hers. */
export function whoseOf(people: People, beside: SharedBeside | undefined, from: string | undefined): Whose {
  if (people.kind === 'devices') return from === undefined ? {} : { from };
  if (beside?.by === undefined) return { by: people.me, ...(from !== undefined && { from }) };
  // What is shown here as somebody else's: her name was put there by us, and is not handed on.
  const [by, ...named] = beside.by.split(' ');
  return { ...(by !== undefined && { by }), ...(named.length > 0 && { from: named.join(' ') }) };
}

/** What is to be written beside an object that another member shared. */
export function besideFor(people: People, { by, from }: Whose): Pick<SharedBeside, 'by'> {
  if (people.kind === 'devices' || by === undefined || by === people.me) return {};
  return { by: from === undefined ? by : `${by} ${from}` };
}

/** Whom an object here is shown as being from; none: the citizen herself. */
export function shownAs(people: People, { by, from }: Whose): string | undefined {
  if (from !== undefined || people.kind === 'devices' || by === undefined || by === people.me) return from;
  return people.members.find(({ id }) => id === by)?.name ?? by.slice(0, 8);
}

export const asText = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
