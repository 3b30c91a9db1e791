import { useEffect, useRef } from 'react';
import type { Destination, Report } from '../../utils/report';
import { primaryLanguage, useWords } from '../i18n';
import { Mark, VisuallyHidden } from '../ui';
import styles from './CollapsedTab.module.css';
import { hostingOf } from './hosting';
import { sayDestination, sayDestinationShort } from './say-destination';
import { sayLanguages } from './say-lines';

interface CollapsedTabProps {
  report?: Report;
  /** Where the form sends that the reader has gone to on the page. */
  focused?: Destination;
  onOpen: () => void;
}

/**
 * The sidebar put away: a narrow tab with the platform's name and the two languages; its name says them in a sentence. While the
 * reader is at a form, where that sends.
 */
export function CollapsedTab({ report, focused, onOpen }: CollapsedTabProps) {
  const words = useWords();
  const tab = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Put away from the keyboard: the keyboard stays with the sidebar. Never taken from the page.
    if (document.hasFocus()) tab.current?.focus();
  }, []);
  return (
    <main>
      <h1>
        <VisuallyHidden>{words('extension_name')}</VisuallyHidden>
      </h1>
      <button
        ref={tab}
        type="button"
        className={styles.tab}
        title={focused ? sayDestination(words, focused) : words('sidebar_expand')}
        onClick={onOpen}
      >
        <Mark size={18} />
        <VisuallyHidden>{words('sidebar_expand')}: </VisuallyHidden>
        {focused && (
          <span className={styles.name} aria-hidden="true">
            {sayDestinationShort(words, focused)}
          </span>
        )}
        {report && !focused && (
          <>
            <span className={styles.name}>{nameOf(report)}</span>
            <span className={styles.languages} aria-hidden="true">
              {languagesOf(report)}
            </span>
            <VisuallyHidden>. {sayLanguages(words, report)}</VisuallyHidden>
          </>
        )}
      </button>
      <VisuallyHidden>
        <span role="status">{focused && sayDestination(words, focused)}</span>
      </VisuallyHidden>
    </main>
  );
}

function nameOf(report: Report): string {
  const { hosts, software } = hostingOf(report);
  return (hosts[0] ?? software[0])?.name ?? '';
}

/** "FR·en": the page's language in capitals, the policy's small. */
function languagesOf({ pageLanguage, policy }: Report): string {
  const page = pageLanguage.lang && primaryLanguage(pageLanguage.lang).toUpperCase();
  const read = policy.status === 'read' && policy.reading.language.lang;
  return [page, read && primaryLanguage(read)].filter(Boolean).join('·');
}
