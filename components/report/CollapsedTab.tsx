import { useEffect, useRef } from 'react';
import type { Report } from '../../utils/report';
import { primaryLanguage, useWords } from '../i18n';
import { Mark, VisuallyHidden } from '../ui';
import styles from './CollapsedTab.module.css';
import { hostingOf } from './hosting';
import { sayLanguages } from './say-lines';

/** The sidebar put away: a narrow tab with the platform's name and the two languages; its name says them in a sentence. */
export function CollapsedTab({ report, onOpen }: { report?: Report; onOpen: () => void }) {
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
      <button ref={tab} type="button" className={styles.tab} title={words('sidebar_expand')} onClick={onOpen}>
        <Mark size={18} />
        <VisuallyHidden>{words('sidebar_expand')}: </VisuallyHidden>
        {report && (
          <>
            <span className={styles.name}>{nameOf(report)}</span>
            <span className={styles.languages} aria-hidden="true">
              {languagesOf(report)}
            </span>
            <VisuallyHidden>. {sayLanguages(words, report)}</VisuallyHidden>
          </>
        )}
      </button>
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
