import { Button, Menu as Choices, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import buttonStyles from '../Button.module.css';
import { Icon, type IconName } from '../Icon';
import { InReaderLocale } from './InReaderLocale';
import styles from './Rich.module.css';

export interface MenuChoice {
  id: string;
  label: string;
  icon?: IconName;
  disabled?: boolean;
}

interface MenuProps {
  /** What the button says; with an icon and `compact` it is only read out. */
  label: string;
  icon?: IconName;
  compact?: boolean;
  items: readonly MenuChoice[];
  onAction: (id: string) => void;
}

/** A button and the acts under it (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/): arrows, first letters, Escape. */
export function Menu({ label, icon, compact, items, onAction }: MenuProps) {
  return (
    <InReaderLocale>
      <MenuTrigger>
        <Button
          className={`${buttonStyles.button} ${compact ? buttonStyles.icon : ''}`}
          {...(compact && { 'aria-label': label })}
        >
          {icon && <Icon name={icon} />}
          {!compact && label}
        </Button>
        <Popover className={styles.popover}>
          <Choices
            className={styles.list}
            aria-label={label}
            disabledKeys={items.filter((it) => it.disabled).map((it) => it.id)}
            onAction={(id) => onAction(String(id))}
          >
            {items.map((it) => (
              <MenuItem key={it.id} id={it.id} textValue={it.label} className={styles.item}>
                {it.icon && <Icon name={it.icon} />}
                {it.label}
              </MenuItem>
            ))}
          </Choices>
        </Popover>
      </MenuTrigger>
    </InReaderLocale>
  );
}
