import { useContext, useEffect } from 'react';
import { browser } from 'wxt/browser';
import type { TabReport } from '../../utils/extension';
import { FirstLookContext } from './first-look';
import { type Asked, useAsked } from './use-asked';

/** The report of this view's tab: a frame's own, otherwise the active one, also after the citizen turns to another tab. */
export function useTabReport(): Asked<TabReport> {
  const asked = useAsked('getReport', {}, ['report', 'settings']);
  const { tab: first } = useContext(FirstLookContext);
  const { again } = asked;
  useEffect(() => {
    const { tabs } = browser;
    // The in-page frame stands in one tab for good, and in some browsers has no `tabs` at all.
    if (!tabs?.onActivated) return;
    tabs.onActivated.addListener(again);
    return () => tabs.onActivated.removeListener(again);
  }, [again]);
  return { ...asked, value: asked.value ?? first ?? null };
}
