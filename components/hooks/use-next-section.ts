import { useEffect } from 'react';
import { onChanged } from '../../utils/extension';
import { focusNextSection } from '../report/next-section';

/** In a view of a tab, the keyboard's "next section" moves the focus to the heading of the section after the one it is in. */
export function useNextSection(tabId: number | undefined): void {
  useEffect(() => {
    if (tabId === undefined) return;
    return onChanged((news) => {
      if (news.changed === 'section' && news.tabId === tabId) focusNextSection(document);
    });
  }, [tabId]);
}
