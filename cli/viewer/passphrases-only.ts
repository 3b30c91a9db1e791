import type { Plugin } from 'vite';

/** What age's library uses for keys of people, and its names: a link is encrypted with a passphrase, which reaches none of it. */
const FOR_KEYS: Readonly<Record<string, readonly string[]>> = {
  '@noble/post-quantum/hybrid.js': ['MLKEM768P256', 'MLKEM768X25519'],
  '@noble/curves/nist.js': ['p256'],
  '@noble/curves/ed25519.js': ['x25519'],
};

const MARK = '\0for-keys:';

/** Leaves out of the viewer what no passphrase needs: a third of its size. Whoever called it would get an error, not an answer. */
export const passphrasesOnly: Plugin = {
  name: 'passphrases-only',
  enforce: 'pre',
  resolveId: (id) => (Object.hasOwn(FOR_KEYS, id) ? `${MARK}${id}` : undefined),
  load(id) {
    if (!id.startsWith(MARK)) return undefined;
    return (FOR_KEYS[id.slice(MARK.length)] ?? []).map((name) => `export const ${name} = undefined;`).join('\n');
  },
};
