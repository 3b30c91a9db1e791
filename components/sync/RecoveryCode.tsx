import { useWords } from '../i18n';
import { CopyButton } from '../sharing/CopyButton';
import { QrCode } from '../sharing/QrCode';
import { Button } from '../ui';
import styles from './Sync.module.css';

interface RecoveryCodeProps {
  code: string;
  /** It stands under its title already. */
  titled?: boolean;
  /** She has it elsewhere. */
  onKept: () => void;
}

/** The code that opens everything: to copy, to print, to read with another device. */
export function RecoveryCode({ code, titled, onKept }: RecoveryCodeProps) {
  const words = useWords();
  return (
    <section className={styles.form} aria-label={words('sync_recovery')}>
      {!titled && <h2 className={styles.subtitle}>{words('sync_recovery')}</h2>}
      <p>{words('sync_recovery_line')}</p>
      <p className={styles.secret} dir="ltr" translate="no">
        {code}
      </p>
      <QrCode text={code} of="secret" />
      <p className={styles.hint}>{words('sync_recovery_warning')}</p>
      <div className={styles.bar}>
        <CopyButton text={() => code}>{words('sync_recovery_copy')}</CopyButton>
        <Button onClick={() => window.print()}>{words('sync_recovery_print')}</Button>
        <Button look="primary" onClick={onKept}>
          {words('sync_recovery_kept')}
        </Button>
      </div>
    </section>
  );
}
