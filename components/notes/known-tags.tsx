import { createContext, useContext } from 'react';

/** Tags that were used before, those used most first: what a tag field completes from. */
export const KnownTags = createContext<readonly string[]>([]);

export const useKnownTags = () => useContext(KnownTags);
