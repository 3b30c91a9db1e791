import type { ReactNode } from 'react';
import { Tabs as All, Tab as One, TabList, TabPanel } from 'react-aria-components';
import { InReaderLocale } from './InReaderLocale';
import styles from './Rich.module.css';

export interface Tab {
  id: string;
  title: string;
  content: ReactNode;
  disabled?: boolean;
}

interface TabsProps {
  /** What the tabs are of. */
  label: string;
  tabs: readonly Tab[];
  /** Given, whoever shows the tabs keeps which one is open. */
  selected?: string;
  onSelect?: (id: string) => void;
}

/** Views of one thing, one at a time (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/): arrows go along them and open them. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <InReaderLocale>
      <All
        {...(selected !== undefined && { selectedKey: selected })}
        onSelectionChange={(id) => onSelect?.(String(id))}
      >
        <TabList aria-label={label} className={styles.tabList}>
          {tabs.map(({ id, title, disabled }) => (
            <One key={id} id={id} isDisabled={disabled} className={styles.tab}>
              {title}
            </One>
          ))}
        </TabList>
        {tabs.map(({ id, content }) => (
          <TabPanel key={id} id={id} className={styles.tabPanel}>
            {content}
          </TabPanel>
        ))}
      </All>
    </InReaderLocale>
  );
}
