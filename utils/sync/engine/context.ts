import type { Stretch } from '../change';
import type { MyKeys } from '../keys/my-keys';
import type { Random } from '../keys/random';
import type { StoredSpace } from '../store/stored-space';
import type { SyncStore } from '../store/sync-store';
import type { LocalObjects } from './local-objects';
import type { Places } from './places';

/** What the engine is given: nothing of it knows of a browser. */
export interface World {
  store: SyncStore;
  /** What the citizen has, as a space shares it. */
  local(space: StoredSpace): LocalObjects;
  places: Places;
  now(): Date;
  random: Random;
  /** This background's stretch of work in a space; never one that an earlier state of the database may have used. */
  stretch(space: string, keys: Pick<MyKeys, 'id'>): Promise<Stretch>;
  /** Told whenever something that is shown has changed. */
  onChange?(space: string, progress?: { done: number; total: number }): void;
}
