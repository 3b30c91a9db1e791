import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useWords } from '../../i18n';

/** What React Aria says by itself ("5 options available"), and which way its arrow keys go, follow the interface, not the browser. */
export function InReaderLocale({ children }: { children: ReactNode }) {
  return <I18nProvider locale={useWords().locale}>{children}</I18nProvider>;
}
