import { useContext } from 'react';
import { askBackground, type Settings } from '../../utils/extension';
import { FirstLookContext } from './first-look';
import { settle } from './settle';
import { type Asked, useAsked } from './use-asked';

/** The settings, live in every view, and how to change some of them. */
export function useSettings(): Asked<Settings> & { change: (settings: Partial<Settings>) => void } {
  const { settings: first } = useContext(FirstLookContext);
  const asked = useAsked('getSettings', {}, ['settings']);
  const change = (settings: Partial<Settings>) => settle(askBackground('setSettings', { settings }).then(asked.again));
  return { ...asked, value: asked.value ?? first ?? null, change };
}
