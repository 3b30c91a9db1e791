import { useWords } from '../i18n';
import { CopyButton } from '../sharing';
import { Button } from '../ui';
import styles from './Popup.module.css';

interface PopupActionsProps {
  /** Absent where no sidebar can stand in the page. */
  onOpenSidebar?: () => void;
  /** Absent in private windows: nothing is kept from them. */
  onNote?: () => void;
  /** Markdown of what is shared. */
  share?: () => string;
}

/** The three things to do from the popup. */
export function PopupActions({ onOpenSidebar, onNote, share }: PopupActionsProps) {
  const words = useWords();
  return (
    <div className={styles.actions}>
      {onOpenSidebar && (
        <Button look="primary" onClick={onOpenSidebar}>
          {words('popup_open_sidebar')}
        </Button>
      )}
      {onNote && <Button onClick={onNote}>{words('popup_note')}</Button>}
      {share && <CopyButton text={share}>{words('popup_share')}</CopyButton>}
    </div>
  );
}
