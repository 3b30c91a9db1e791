import { useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Popup.module.css';

/** Said where the page's address carries notes: they are looked at before anything of them is kept. */
export function SharedHere({ onLook }: { onLook: () => void }) {
  const words = useWords();
  return (
    <section className={styles.shared}>
      <p role="status">{words('popup_shared_here')}</p>
      <Button onClick={onLook}>{words('popup_shared_open')}</Button>
    </section>
  );
}
