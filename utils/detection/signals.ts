import type { Signal } from './signal';

const files = import.meta.glob<Signal>('./signals/*.ts', { eager: true, import: 'default' });

/** Every signal by its id, which is its file's name. */
export const SIGNALS: ReadonlyMap<string, Signal> = new Map(
  Object.entries(files).map(([path, signal]) => [path.replace(/^.*\/|\.ts$/g, ''), signal]),
);
