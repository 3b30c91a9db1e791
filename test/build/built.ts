import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export type Target = 'chrome' | 'edge' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'edge', 'firefox'];

/** The folder a build lies in; throws where it was not built. */
export function builtFolder(target: Target): string {
  const folder = join(process.env.ISOLOIR_OUT ?? join(root, '.output'), `${target}-mv3`);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: npm run build`);
  return folder;
}

export function builtManifest(target: Target): Record<string, unknown> {
  return JSON.parse(readFileSync(join(builtFolder(target), 'manifest.json'), 'utf8'));
}
