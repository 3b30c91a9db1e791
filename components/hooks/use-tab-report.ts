import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import type { TabReport } from '../../utils/extension';
import { type Asked, useAsked } from './use-asked';

/** While something is still being read, the report is asked for again this often, in milliseconds. */
const UNSETTLED = 1_000;

/** The report of this view's tab: a frame's own, otherwise the active one, also after the citizen turns to another tab. */
export function useTabReport(): Asked<TabReport> {
  const asked = useAsked('getReport', {}, ['report', 'settings']);
  const { again } = asked;
  useEffect(() => {
    const { tabs } = browser;
    // The in-page frame stands in one tab for good, and in some browsers has no `tabs` at all.
    if (!tabs?.onActivated) return;
    tabs.onActivated.addListener(again);
    return () => tabs.onActivated.removeListener(again);
  }, [again]);

  const unsettled = asked.value !== null && isUnsettled(asked.value);
  useEffect(() => {
    // Firefox tells a frame inside a page nothing of what it broadcasts to the extension's own pages.
    if (!unsettled) return;
    const timer = setInterval(again, UNSETTLED);
    return () => clearInterval(timer);
  }, [unsettled, again]);
  return asked;
}

function isUnsettled({ state }: TabReport): boolean {
  return state.status === 'examining' || (state.status === 'ready' && state.report.policy.status === 'waiting');
}
