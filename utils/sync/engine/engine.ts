import type { MemberId, Stretch } from '../change';
import { digestOf } from '../merge/digest-of';
import type { ObjectKey, SharedObject } from '../shared-object';
import type { Place, Scope } from '../space';
import { conflictsOf, type ObjectConflict, settleConflict } from './conflicts';
import type { World } from './context';
import { type Join, joinSpace } from './join-space';
import { invite, recoveryOf, removeMember } from './manage-members';
import { changePlace, changeScope, leaveSpace } from './move-space';
import { run } from './run';
import { said } from './said';
import { type Begin, startSpace } from './start-space';
import { type ToldSpace, tellSpaces } from './tell-space';

/** Everything that can be asked of syncing. All of it rejects with `SyncFailure` where it does not work; one at a time for each space. */
export interface Engine {
  tell(): Promise<ToldSpace[]>;
  /** Where each space lies. */
  places(): Promise<{ id: string; type: Place['type']; address: string }[]>;
  /** Tries whether a place can be used, and whether a space is there. */
  check(place: Place): Promise<'nothing' | 'space'>;
  start(begin: Begin): Promise<{ space: string; recovery: string }>;
  join(join: Join): Promise<{ space: string }>;
  /** Brings a space up to date, both ways. `wait`: waits for news where the place can. */
  run(space: string, options?: { signal?: AbortSignal; wait?: boolean }): Promise<void>;
  invite(space: string, withPassword: boolean): Promise<string>;
  removeMember(space: string, member: MemberId): Promise<void>;
  recoveryOf(space: string): Promise<string>;
  changePlace(space: string, place: Place): Promise<void>;
  changeScope(space: string, scope: Scope): Promise<void>;
  leave(space: string, remote: 'keep' | 'delete'): Promise<void>;
  conflicts(space: string): Promise<ObjectConflict[]>;
  settleConflict(space: string, object: ObjectKey, keep: Stretch | 'merged'): Promise<void>;
  /** Remembers a deletion, in every space, of what leaves no trace where it lay. */
  noteGone(objects: readonly { key: string; object: ObjectKey }[]): Promise<void>;
  /** The same on devices that have come to the same: SHA-256 over the canonical text of all objects. */
  digest(space: string): Promise<string>;
}

export function createEngine(world: World): Engine {
  const { store } = world;
  const turns = new Map<string, Promise<unknown>>();

  /** Each waits for the one before it in the same space: what is read there is still so when it is written. */
  function inTurn<T>(space: string, work: () => Promise<T>): Promise<T> {
    const mine = (turns.get(space) ?? Promise.resolve()).then(work, work);
    turns.set(
      space,
      mine.catch(() => {}),
    );
    return mine;
  }

  return {
    tell: () => tellSpaces(store),
    places: async () => (await store.spaces()).map(({ id, place: { type, address } }) => ({ id, type, address })),
    check: (place) => world.places.check(place),
    start: (begin) => startSpace(world, begin),
    join: (join) => joinSpace(world, join),
    run: (space, options) => inTurn(space, () => run(world, space, options)),
    invite: (space, withPassword) => inTurn(space, () => invite(world, space, withPassword)),
    removeMember: (space, member) => inTurn(space, () => removeMember(world, space, member)),
    recoveryOf: (space) => recoveryOf(world, space),
    changePlace: (space, place) => inTurn(space, () => changePlace(world, space, place)),
    changeScope: (space, scope) => inTurn(space, () => changeScope(world, space, scope)),
    leave: (space, remote) => inTurn(space, () => leaveSpace(world, space, remote)),
    conflicts: (space) => conflictsOf(world, space),
    settleConflict: (space, object, keep) => inTurn(space, () => settleConflict(world, space, object, keep)),
    async noteGone(objects) {
      for (const { id: space } of await store.spaces())
        await store.write(space, { gone: objects.map((it) => ({ space, ...it })) });
    },
    async digest(space) {
      const objects: SharedObject[] = [];
      for (let after: string | undefined; ; ) {
        const piece = await store.allObjects(space, { after, limit: 500 });
        for (const { heads } of piece) objects.push(...[said(heads)].filter((it) => it !== null));
        after = piece.at(-1)?.key;
        if (piece.length < 500) return digestOf(objects);
      }
    },
  };
}
