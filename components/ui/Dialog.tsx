import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../i18n';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';

interface DialogProps {
  open?: boolean;
  title: string;
  /** Escape, the button, or a press beside it. Whoever opened it closes it. */
  onClose: () => void;
  /** Takes the room there is, for what is read in it. */
  wide?: boolean;
  children: ReactNode;
}

/** The browser's own dialog: the page behind it rests, Escape closes it, and the focus goes back to where it came from. */
export function Dialog({ open = true, title, onClose, wide, children }: DialogProps) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  // Before the next paint, and on the way out before the dialog is taken from the page: only then does the focus go back.
  useLayoutEffect(() => {
    const { current: shown } = dialog;
    if (!open || !shown) return;
    const before = shown.contains(document.activeElement) ? null : document.activeElement;
    shown.showModal();
    return () => {
      shown.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);

  /** The dialog itself is pressed only where nothing of it stands: on the page behind, or on its own edge. */
  function onPress({ target, currentTarget, clientX, clientY }: MouseEvent) {
    if (target !== currentTarget) return;
    const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
    if (clientX < left || clientX > right || clientY < top || clientY > bottom) onClose();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, which the browser tells as `cancel`.
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${wide ? styles.wide : ''}`}
      aria-labelledby={id}
      onClick={onPress}
      onCancel={(event) => {
        // A file chooser in the dialog tells of its own cancel, which rises to here.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <>
          <div className={styles.head}>
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
            <IconButton icon="close" label={words('library_close')} onClick={onClose} />
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
