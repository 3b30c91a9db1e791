import type { Note } from '../../notes';
import { type Engine, readInvitation, type SharedObject } from '../../sync';
import type { Answer, Payload } from '../messages';
import { clearSyncAlarm, setSyncAlarm } from '../sync-alarm';
import type { SpaceState, SyncFailed, syncContract } from '../sync-contract';
import { spacesHere, writeSpacesHere } from '../sync-spaces';
import { tellViews } from '../tell-views';
import { asFailure, clearFailure, failureOf } from './failures';
import { noteLively } from './liveliness';
import { ownEngine } from './own-engine';
import { progressOf } from './progress';
import { endWaiting, isWorking, requireReach, runSpace } from './run-space';
import { watchSpaces } from './schedule';
import { markFrom } from './share-mark';
import { noteFrom } from './share-note';
import type { People } from './whose';

type Name = keyof typeof syncContract;
type Answers = { [N in Name]: (payload: Payload<N>) => Promise<Answer<N>> };

/** What views may ask, answered by the engine. What goes wrong is an answer like any other. */
export const answerSync: Answers = {
  async getSync() {
    const spaces = await (await ownEngine()).tell();
    return { spaces: await Promise.all(spaces.map(stateOf)) };
  },

  async watchSync({ lively = false }) {
    if (lively) noteLively();
    else await watchSpaces();
    return { on: true };
  },

  checkPlace: ({ place }) =>
    told(async (engine) => {
      await requireReach(place.address);
      return { holds: await engine.check(place) };
    }),

  startSync: (begin) =>
    told(async (engine) => {
      await requireReach(begin.place.address);
      const begun = await engine.start(begin);
      await entered(begun.space);
      return begun;
    }),

  joinSync: (join) =>
    told(async (engine) => {
      if (join.place) await requireReach(join.place.address);
      const { space } = await engine.join(join);
      await entered(space);
      return { space };
    }),

  async readInvitation({ text }) {
    const read = await readInvitation(text, new Date());
    if (typeof read === 'string') return { failure: 'key' };
    const { password, ...place } = read.place;
    return { name: read.name, place, founder: read.founding.member.name, password: password !== '' };
  },

  async syncNow({ space }) {
    await clearFailure(space);
    void runSpace(space);
  },

  invite: ({ space, withPassword }) =>
    asked(space, async (engine) => {
      const invitation = await engine.invite(space, withPassword);
      void runSpace(space);
      return { invitation };
    }),

  removeMember: ({ space, member }) =>
    asked(space, async (engine) => {
      await engine.removeMember(space, member);
      void runSpace(space);
      return {};
    }),

  recoveryOf: ({ space }) => told(async (engine) => ({ code: await engine.recoveryOf(space) })),

  changePlace: ({ space, place }) =>
    asked(space, async (engine) => {
      await requireReach(place.address);
      await engine.changePlace(space, place);
      await clearFailure(space);
      void runSpace(space);
      return {};
    }),

  changeScope: ({ space, scope }) =>
    asked(space, async (engine) => {
      await engine.changeScope(space, scope);
      void runSpace(space);
      return {};
    }),

  leaveSync: ({ space, remote }) =>
    asked(space, async (engine) => {
      await engine.leave(space, remote);
      const left = (await spacesHere()).filter((id) => id !== space);
      await writeSpacesHere(left);
      await clearFailure(space);
      if (left.length === 0) await clearSyncAlarm();
      await tellViews({ changed: 'sync' });
      return {};
    }),

  async getConflicts() {
    const engine = await ownEngine();
    const spaces = await engine.tell();
    const all = await Promise.all(spaces.map(async (space) => conflictsIn(engine, space)));
    return { conflicts: all.flat() };
  },

  settleConflict: ({ space, object, keep }) =>
    asked(space, async (engine) => {
      await engine.settleConflict(space, object, keep);
      void runSpace(space);
      return {};
    }),
};

/** Asked of one space: at once, whatever is being waited for there. */
function asked<T extends object>(space: string, work: (engine: Engine) => Promise<T>): Promise<T | SyncFailed> {
  endWaiting(space);
  return told(work);
}

async function told<T extends object>(work: (engine: Engine) => Promise<T>): Promise<T | SyncFailed> {
  try {
    return await work(await ownEngine());
  } catch (error) {
    return { failure: asFailure(error).reason };
  }
}

/** From now on something of syncing is to be looked after. */
async function entered(space: string): Promise<void> {
  await writeSpacesHere([...new Set([...(await spacesHere()), space])]);
  await setSyncAlarm();
  void runSpace(space);
  await tellViews({ changed: 'sync' });
}

type Told = Awaited<ReturnType<Engine['tell']>>[number];

async function stateOf(space: Told): Promise<SpaceState> {
  const failed = await failureOf(space.id);
  const works = isWorking(space.id);
  const progress = works ? progressOf(space.id) : undefined;
  const rest = failed ? (failed.retryAt === undefined ? 'stopped' : 'waiting') : 'idle';
  return {
    ...space,
    state: works ? 'working' : rest,
    ...(progress && { progress }),
    ...(failed && {
      failure: {
        reason: failed.reason,
        since: failed.since,
        ...(failed.retryAt !== undefined && { retryAt: failed.retryAt }),
      },
    }),
  };
}

async function conflictsIn(
  engine: Engine,
  { id, kind, me, members }: Told,
): Promise<Answer<'getConflicts'>['conflicts']> {
  const people: People = { kind, me, members };
  const nameOf = (author: string) => members.find((it) => it.id === author)?.name ?? '';
  return (await engine.conflicts(id)).map(({ object, versions, merged }) => ({
    space: id,
    object,
    versions: versions.map(({ author, at, stretch, object: version }) => ({
      ...{ author, at, stretch, name: nameOf(author), mine: author === me, deleted: version === null },
      ...shown(people, version),
    })),
    merged: shown(people, merged),
  }));
}

function shown(people: People, object: SharedObject | null) {
  const note: Note | undefined = object?.kind === 'note' ? noteFrom(people, object)?.note : undefined;
  const mark = object?.kind === 'mark' ? markFrom(people, object)?.mark : undefined;
  return { ...(note && { note }), ...(mark && { mark }) };
}
