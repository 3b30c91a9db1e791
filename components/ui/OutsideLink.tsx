import type { ReactNode } from 'react';
import { useWords } from '../i18n';
import { VisuallyHidden } from './VisuallyHidden';

/**
 * A link out of the extension, in a new tab, without saying where the reader comes from. Addresses come from pages: anything
 * that is not http(s) is shown as plain words.
 */
export function OutsideLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  const words = useWords();
  if (!/^https?:\/\//i.test(href)) return <span className={className}>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer" className={className}>
      {children}
      <VisuallyHidden> {words('action_new_tab')}</VisuallyHidden>
    </a>
  );
}
