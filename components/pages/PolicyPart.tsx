import { useMemo } from 'react';
import { noteWork, usePolicyText } from '../hooks';
import { useWords } from '../i18n';
import type { Library } from '../notes';
import { PolicyReader } from '../reader';
import { StatusText } from '../ui';

interface PolicyPartProps {
  tabId: number;
  /** The question whose answer is shown first. */
  clause?: string;
  library: Library;
}

/** The policy of a tab, for as long as its text is held; noted on under the campaign's site, wherever the text stands. */
export function PolicyPart({ tabId, clause, library: { notes, failed } }: PolicyPartProps) {
  const words = useWords();
  const { tab, text } = usePolicyText(tabId);
  const report = tab.value?.state.status === 'ready' ? tab.value.state.report : undefined;
  const site = tab.value?.incognito ? undefined : report?.site;
  // Nothing is kept from a private window, and nothing can be kept where the notes cannot be opened.
  const noting = useMemo(
    () => (site === undefined || failed ? undefined : { site, notes, save: noteWork.save }),
    [site, failed, notes],
  );
  const policy = report?.policy;
  if (text.value?.text && policy?.status === 'read')
    return <PolicyReader text={text.value.text} policy={policy} clause={clause} noting={noting} />;
  const answered = (tab.value || tab.failed) && (text.value || text.failed);
  return <StatusText>{words(answered ? 'reader_gone' : 'dashboard_loading')}</StatusText>;
}
