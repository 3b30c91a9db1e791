/** All that syncing does. It is looked at, let alone run, only where there is a space. */
export type SyncWork = typeof import('./sync');

let load: (() => Promise<SyncWork>) | undefined;

/**
 * Handed in by the background, before anything else: were the import written here, the bundler would take apart every script that comes
 * through this room's door, the one on every page too.
 */
export function bringSync(loader: () => Promise<SyncWork>): void {
  load = loader;
}

export function loadSync(): Promise<SyncWork> {
  if (!load) throw new Error('syncing was not brought along');
  return load();
}
