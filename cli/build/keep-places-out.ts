import type { Plugin } from 'vite';

/**
 * The bundler says above each module where it lies. Seen from another folder, or through a link to packages that lie elsewhere, that is
 * another text, and the same sources would build to other bytes: what lies outside is told from `node_modules` on, the rest from `root` on.
 */
export function keepPlacesOut(root: string): Plugin {
  const slashed = `${root.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return {
    name: 'keep-places-out',
    renderChunk(code) {
      const placeless = code
        .replaceAll(slashed, '')
        .replace(/^(\s*\/\/ (?:#region )?)(?:\\0)?[^\n]*?(?=node_modules\/)/gm, '$1');
      return placeless === code ? null : { code: placeless, map: null };
    },
  };
}
