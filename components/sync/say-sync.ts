import { type InterfaceWords, moment } from '../i18n';
import type { Member, RefusedRecords, Space } from './space';

/** Why syncing did not work, and what to do. A reason of a newer background is said as its broadest. */
export function saySyncFailure(words: InterfaceWords, reason: string): string {
  const key = `sync_failed_${reason}`;
  return words(words.has(key) ? key : 'sync_failed_server');
}

/** What a space is called: a group as its founder named it; her devices in her language, for whoever comes in by a code hears no name. */
export function sayName(words: InterfaceWords, { kind, name }: Pick<Space, 'kind' | 'name'>): string {
  return kind === 'devices' ? words('sync_devices_name') : name;
}

/** How a space stands, in one line. */
export function sayState(words: InterfaceWords, { state, lastSync, pending }: Space): string {
  if (state === 'working') return words('sync_state_working');
  const last = lastSync ? words('sync_last', { at: moment(words, lastSync) }) : words('sync_last_never');
  return pending > 0 ? words('sync_state_pending', { last, count: pending }) : last;
}

/** What was not let in, and from whom it says it is. */
export function sayRefused(
  words: InterfaceWords,
  { reason, count, member }: RefusedRecords,
  members: readonly Member[],
) {
  const key = `sync_refused_${reason}`;
  const name = members.find(({ id }) => id === member)?.name;
  const said = words(words.has(key) ? key : 'sync_refused_unreadable', { count });
  return name ? words('sync_refused_from', { said, name }) : said;
}
