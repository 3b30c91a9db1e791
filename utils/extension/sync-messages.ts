import type { Handlers } from './answer-messages';
import { loadSync } from './load-sync';
import { refusePrivate } from './private-window';
import type { Caller } from './sender-of';
import { spacesHere } from './sync-spaces';

/** More than one device: what views may ask. Nothing of it is loaded, and nothing requested, while no space is set up and none is asked for. */
export const syncMessages = {
  async getSync(payload) {
    return (await isOn()) ? (await answers()).getSync(payload) : { spaces: [] };
  },
  async watchSync(payload) {
    return (await isOn()) ? (await answers()).watchSync(payload) : { on: false };
  },
  async getConflicts(payload) {
    return (await isOn()) ? (await answers()).getConflicts(payload) : { conflicts: [] };
  },
  checkPlace: async (payload, caller) => (await answersTo(caller)).checkPlace(payload),
  startSync: async (payload, caller) => (await answersTo(caller)).startSync(payload),
  joinSync: async (payload, caller) => (await answersTo(caller)).joinSync(payload),
  readInvitation: async (payload, caller) => (await answersTo(caller)).readInvitation(payload),
  syncNow: async (payload, caller) => (await answersTo(caller)).syncNow(payload),
  invite: async (payload, caller) => (await answersTo(caller)).invite(payload),
  removeMember: async (payload, caller) => (await answersTo(caller)).removeMember(payload),
  recoveryOf: async (payload, caller) => (await answersTo(caller)).recoveryOf(payload),
  changePlace: async (payload, caller) => (await answersTo(caller)).changePlace(payload),
  changeScope: async (payload, caller) => (await answersTo(caller)).changeScope(payload),
  leaveSync: async (payload, caller) => (await answersTo(caller)).leaveSync(payload),
  settleConflict: async (payload, caller) => (await answersTo(caller)).settleConflict(payload),
} satisfies Partial<Handlers>;

const isOn = async () => (await spacesHere()).length > 0;

const answers = async () => (await loadSync()).answerSync;

/** Nothing of syncing is done from a private window. */
async function answersTo(caller: Caller) {
  await refusePrivate(caller);
  return answers();
}
