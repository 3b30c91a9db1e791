import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  browserNet,
  createEngine,
  type Engine,
  keyText,
  newStretch,
  type ObjectKey,
  openSyncStore,
  placesOn,
  randomBytes,
  type StoredSpace,
  Stretch,
} from '../../sync';
import { keptNotes } from '../kept-notes';
import { keptPolicies } from '../kept-policies';
import { inTurn } from '../note-writes';
import { tellViews } from '../tell-views';
import { browserObjects, type Databases } from './browser-objects';
import { countLists } from './count-lists';
import { noteLively } from './liveliness';
import { showProgress } from './progress';

const databases: Databases = {
  notes: keptNotes,
  policies: keptPolicies,
  inTurn,
  told: (changed) => {
    noteLively();
    return tellViews({ changed }, { fromElsewhere: true });
  },
  now: () => new Date(),
};

let opening: Promise<Engine> | undefined;

/** The engine on this browser's databases, opened once; what could not be opened is tried again next time. */
export function ownEngine(): Promise<Engine> {
  opening ??= open().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<Engine> {
  return createEngine({
    store: await openSyncStore(),
    local: (space: StoredSpace) => browserObjects(databases, space),
    places: placesOn(countLists(browserNet())),
    now: () => new Date(),
    random: randomBytes,
    stretch: ownStretch,
    onChange: showProgress,
  });
}

/** Remembers deletions of what leaves no trace where it lay. */
export async function noteGone(objects: readonly ObjectKey[]): Promise<void> {
  await (await ownEngine()).noteGone(objects.map((object) => ({ key: keyText(object), object })));
}

const stretches = new Map<string, Promise<string>>();

/** One stretch of work is one session of the browser: what is restored from a backup finds no session to go on with. */
function ownStretch(space: string, { id }: { id: string }): Promise<string> {
  const key = `stretch:${space}:${id}`;
  const known = stretches.get(key) ?? readStretch(key);
  stretches.set(key, known);
  return known;
}

async function readStretch(key: string): Promise<string> {
  const { [key]: stored } = await browser.storage.session.get(key);
  const before = z.safeParse(Stretch, stored);
  if (before.success) return before.data;
  const stretch = newStretch();
  await browser.storage.session.set({ [key]: stretch });
  return stretch;
}
