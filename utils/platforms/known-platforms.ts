import type { Platform } from './define-platform';

/** A catalogue entry with its id, the name of its file. */
export interface KnownPlatform extends Platform {
  id: string;
}

const files = import.meta.glob<Platform>('./catalog/*.ts', { eager: true, import: 'default' });

/** Every platform of the catalogue, by id. */
export const knownPlatforms: readonly KnownPlatform[] = Object.entries(files)
  .map(([path, platform]) => ({ ...platform, id: path.replace(/^.*\/|\.ts$/g, '') }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
