import { minify, type Plugin } from 'vite';

/** Name of the chunk that holds React, and nothing of ours. */
export const REACT = 'react';

/** Of all that pages run only React comes minified: half a megabyte that reviewers know, and that every view waits for. */
export const minifyReact: Plugin = {
  name: 'minify-react',
  async renderChunk(code, { name, fileName }) {
    if (name !== REACT) return null;
    const { code: small, errors } = await minify(fileName, code, { module: true });
    if (errors.length > 0) throw new Error(`React could not be minified: ${errors[0]?.message}`);
    return { code: small, map: null };
  },
};
