import { useEffect, useId, useRef } from 'react';
import type { Destination, Report } from '../../utils/report';
import { primaryLanguage, useWords } from '../i18n';
import { Mark, VisuallyHidden } from '../ui';
import styles from './CollapsedTab.module.css';
import { hostingOf } from './hosting';
import { sayDestination, sayDestinationShort } from './say-destination';
import { sayLanguages } from './say-lines';
import { type Lifting, useLifting } from './use-lifting';

interface CollapsedTabProps {
  report?: Report;
  /** Where the form sends that the reader has gone to on the page. */
  focused?: Destination;
  onOpen: () => void;
  /** Absent where the tab cannot be put elsewhere. */
  lifting?: Lifting;
}

/**
 * The sidebar put away: a narrow tab with the platform's name and the two languages; its name says them in a sentence. While the
 * reader is at a form, where that sends. Dragged or moved by keys, it stands elsewhere along the edge.
 */
export function CollapsedTab({ report, focused, onOpen, lifting }: CollapsedTabProps) {
  const words = useWords();
  const id = useId();
  const tab = useRef<HTMLButtonElement>(null);
  const lift = useLifting(lifting);
  useEffect(() => {
    // Put away from the keyboard: the keyboard stays with the sidebar. Never taken from the page.
    if (document.hasFocus()) tab.current?.focus();
  }, []);
  const open = words('sidebar_expand');
  const told = report && [nameOf(report), sayLanguages(words, report)].filter(Boolean).join('. ');
  return (
    <main>
      <h1>
        <VisuallyHidden>{words('extension_name')}</VisuallyHidden>
      </h1>
      <button
        ref={tab}
        type="button"
        className={styles.tab}
        title={focused ? sayDestination(words, focused) : [open, told].filter(Boolean).join(': ')}
        aria-label={[open, told].filter(Boolean).join(': ')}
        aria-describedby={lifting && id}
        onClick={onOpen}
        {...lift}
      >
        <Mark size={18} />
        {focused && <span className={styles.name}>{sayDestinationShort(words, focused)}</span>}
        {report && !focused && (
          <>
            <bdi className={styles.name}>{nameOf(report)}</bdi>
            <span className={styles.languages}>{languagesOf(report)}</span>
          </>
        )}
      </button>
      <VisuallyHidden>
        {lifting && <span id={id}>{words('sidebar_tab_moves')}</span>}
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
