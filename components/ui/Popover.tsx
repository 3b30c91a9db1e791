import { type FocusEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';
import styles from './Popover.module.css';
import { usePlaced } from './use-placed';

interface PopoverProps {
  /** What the button says, and what the panel is called. */
  label: string;
  icon?: IconName;
  look?: 'plain' | 'primary' | 'quiet';
  children: ReactNode;
}

/** A button and the small panel it opens: the browser's own popover, which Escape, a press beside it and leaving it close. */
export function Popover({ label, icon, look, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  usePlaced(open, button, panel);

  function onBlur({ relatedTarget, currentTarget }: FocusEvent) {
    // Without a new place for the focus, the window itself lost it.
    if (!(relatedTarget instanceof Node) || currentTarget.contains(relatedTarget)) return;
    if (relatedTarget !== button.current) panel.current?.hidePopover();
  }

  return (
    <>
      <Button
        ref={button}
        look={look}
        className={open ? styles.open : ''}
        popoverTarget={id}
        aria-expanded={open}
        aria-controls={id}
      >
        {icon && <Icon name={icon} />}
        {label}
      </Button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and this holds anything. */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className={styles.panel}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onBlur={onBlur}
      >
        {children}
      </div>
    </>
  );
}
