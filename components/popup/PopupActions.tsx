import { useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Popup.module.css';

interface PopupActionsProps {
  /** Absent where no sidebar can stand in the page. */
  onOpenSidebar?: () => void;
  /** Absent in private windows: nothing is kept from them. */
  onNote?: () => void;
  /** Opens what can be shared; absent where there is nothing to share. */
  onShare?: () => void;
}

/** The three things to do from the popup, as far as they can be done. */
export function PopupActions({ onOpenSidebar, onNote, onShare }: PopupActionsProps) {
  const words = useWords();
  if (!onOpenSidebar && !onNote && !onShare) return null;
  return (
    <div className={onOpenSidebar ? styles.actions : styles.more}>
      {onOpenSidebar && (
        <Button look="primary" onClick={onOpenSidebar}>
          {words('popup_open_sidebar')}
        </Button>
      )}
      {onNote && <Button onClick={onNote}>{words('popup_note')}</Button>}
      {onShare && <Button onClick={onShare}>{words('popup_share')}</Button>}
    </div>
  );
}
